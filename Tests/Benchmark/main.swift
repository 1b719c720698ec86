import Authoring
import Content
import Glibc
import Library

let arguments = CommandLine.arguments.dropFirst()
let folder = arguments.first { !$0.hasPrefix("-") } ?? "Assets/content"
let reading = try ContentFolder(folder).read()
guard !reading.hasErrors else {
  print("\(folder) has mistakes; see lykt-content check")
  exit(2)
}
try Quality(records: reading.records).report(misses: arguments.contains("--misses"))
