/// A page of the line dialogue: its lines, and what its numbers lead to.
struct DialoguePage {
  var lines: [String]
  var targets: [Int: DialogueTarget] = [:]
  /// Which page of how many it is, from 0.
  var index = 0
  var count = 1
}

/// What a number on a page leads to.
enum DialogueTarget: Hashable {
  /// The section of a digit.
  case shelf(Int)
  /// The record of an id.
  case record(String)
}
