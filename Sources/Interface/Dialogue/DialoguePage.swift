/// A page of the line dialogue: its lines, and what its numbers lead to.
struct DialoguePage {
  var lines: [String]
  /// What stands nearest the prompt, after how to turn the page.
  var last: [String] = []
  var targets: [Int: DialogueTarget] = [:]
  /// Which page it is, from 0.
  var index = 0
  /// Where it is among the pages of its place; empty where it is the only one.
  var position = ""
  var hasNext = false
}

/// What a number on a page leads to.
enum DialogueTarget: Hashable {
  /// The section of a digit.
  case shelf(Int)
  /// The record of an id.
  case record(String)
}
