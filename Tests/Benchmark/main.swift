import Authoring
import Content
import Glibc
import Library

// lykt-bench [FOLDER] [--misses] [--speed]: how well search finds, and with --speed how fast.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--measure", let path = arguments.last {
  try Speed.measure(path)
  exit(0)
}
let folder = arguments.first { !$0.hasPrefix("-") } ?? "Assets/content"
let reading = try ContentFolder(folder).read()
guard !reading.hasErrors else {
  print("\(folder) has mistakes; see lykt-content check")
  exit(2)
}
if arguments.contains("--speed") {
  try Speed(records: reading.records).report(sizes: [250, 1000, 10_000, 100_000])
} else {
  try Quality(records: reading.records).report(misses: arguments.contains("--misses"))
}
