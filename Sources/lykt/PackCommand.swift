import ArgumentParser
import Content
import Interface
import ContentPack

/// `lykt pack`: what a pack is, and whether it is whole.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Look at a pack.", subcommands: [Verify.self, Info.self])

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every byte and say whether all is well.")

    @Argument(
      help: "The pack; the one found where left out.", completion: .file(extensions: ["pack"]))
    var file: String?
    @OptionGroup var common: CommonOptions

    func run() {
      let pack = common.pack(file)
      common.reading { () throws(PackError) in try pack.verify() }
      Console.print("\(pack.path): ok")
    }
  }

  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what a pack holds.")

    @Argument(
      help: "The pack; the one found where left out.", completion: .file(extensions: ["pack"]))
    var file: String?
    @OptionGroup var common: CommonOptions

    func run() {
      let head = common.pack(file).head
      Console.print("format \(head.format)\nserial \(head.serial)\ncreated \(head.created)")
      Console.print("records \(head.records)")
    }
  }
}
