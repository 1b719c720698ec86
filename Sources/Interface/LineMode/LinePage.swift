import Content

/// A page said line by line: its lines, and what its numbers lead to.
struct LinePage {
  var lines: [String]
  /// What stands nearest the prompt, after how to turn the page.
  var last: [String] = []
  var targets: [Int: LineTarget] = [:]
  /// Which part of the page it is, from 0.
  var index = 0
  /// Where it is among the parts; empty where it is the only one.
  var position = ""
  var hasNext = false
}

/// What a number on a page leads to.
enum LineTarget: Hashable {
  case section(Section)
  /// The record of an id.
  case record(String)
}
