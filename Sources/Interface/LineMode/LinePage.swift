/// A page of the line dialogue: its lines, and what its numbers lead to.
struct LinePage {
  var lines: [String]
  /// What stands nearest the prompt, after how to turn the page.
  var last: [String] = []
  var targets: [Int: LineTarget] = [:]
  /// Which page it is, from 0.
  var index = 0
  /// Where it is among the pages of its place; empty where it is the only one.
  var position = ""
  var hasNext = false
}

/// What a number on a page leads to.
enum LineTarget: Hashable {
  /// The section of a digit.
  case section(Int)
  /// The record of an id.
  case record(String)
}
