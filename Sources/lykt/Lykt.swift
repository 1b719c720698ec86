import ArgumentParser

/// Where the program begins; a plain start does not wait for the argument parser.
@main
enum Lykt {
  static func main() {
    if CommandLine.arguments.count == 1 {
      Reader(ReaderOptions(.read(nil))).run()
    } else {
      LyktCommand.main()
    }
  }
}
