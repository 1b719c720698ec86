import Content
import FoundationEssentials
import Glibc
import Library

let arguments = CommandLine.arguments.dropFirst()
guard let source = arguments.first else {
  print("lykt-bench RECORDS.json [--misses]")
  exit(64)
}
let records = try JSONDecoder().decode([Record].self, from: Data(contentsOf: URL(filePath: source)))
try Quality(records: records).report(misses: arguments.contains("--misses"))
