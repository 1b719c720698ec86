public import ArgumentParser
public import Content
import Glibc
import Interface
import ContentPack
public import Screen

/// The command line.
struct LyktCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lykt",
    abstract: "Read public information without a network. Without a command: the full screen.",
    discussion: """
      The full screen takes:
        --language nb, nn or en
        --theme own, light, dark or none
        --one-column for speech and braille
        --place with the number of the municipality the machine stands in
        --no-letters so that letters, digits and signs are no keys
        --plain for a numbered dialogue, line by line
        --content with the pack to read
        --settings with the file of settings
      """,
    version: LyktVersion.text,
    subcommands: [
      ScreenCommand.self, PlainCommand.self, KioskCommand.self, ListCommand.self,
      ShowCommand.self, SearchCommand.self, NearCommand.self, PackCommand.self,
      TerminalCommand.self,
      AboutCommand.self,
    ],
    defaultSubcommand: ScreenCommand.self)

  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The words of a command line, with the command before the options where it stands after them.
  ///
  /// A word after an option that has no `=` is taken for its value, unless it is a command's name.
  static func commandFirst(_ words: [String]) -> [String] {
    var place = 0
    while place < words.count, words[place].hasPrefix("-"), words[place] != "--" {
      let isWhole = words[place].contains("=")
      place += 1
      guard !isWhole, place < words.count, !words[place].hasPrefix("-"),
        !commandNames.contains(words[place])
      else { continue }
      place += 1
    }
    guard place < words.count, commandNames.contains(words[place]) else { return words }
    return [words[place]] + words[..<place] + words[(place + 1)...]
  }
}

enum LyktVersion {
  static let text = "0.1.0"
}

/// What every command can be told.
struct CommonOptions: ParsableArguments {
  @Option(
    help: "The pack to read, in place of the one found.", completion: .file(extensions: ["pack"]))
  var content: String?

  @Option(name: .customLong("language"), help: "Language: nb, nn or en.")
  var chosenLanguage: Language?

  var language: Language {
    Preferences(Flags(language: chosenLanguage), .read(nil)).language
  }

  /// The pack, or the end of the process with a sentence.
  func pack(_ file: String? = nil) -> Pack {
    do throws(Failure) {
      return try PackFinder.open(PackFinder.path(named: file ?? content))
    } catch {
      Console.end(error, language)
    }
  }

  /// What a pack gives, or the end of the process where it is damaged.
  func reading<Value>(_ read: () throws(PackError) -> Value) -> Value {
    do throws(PackError) {
      return try read()
    } catch {
      Console.end(Failure(error), language)
    }
  }
}

/// Those the interface speaks.
extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    guard let language = Language.spoken.first(where: { $0.rawValue == argument }) else {
      return nil
    }
    self = language
  }

  public static var allValueStrings: [String] { spoken.map(\.rawValue) }
}

extension Theme: ExpressibleByArgument {}

/// How a result is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// The full screen; it takes neutral options only.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "The full screen, as without a command.",
    usage: "lykt [options]\nlykt <command>", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @OptionGroup var looks: LookOptions

  @Option(
    help: "The file of settings, in place of \(Settings.place).",
    completion: .file(extensions: ["conf"]))
  var settings: String?

  @Flag(help: "A numbered dialogue, line by line, in place of the full screen.")
  var plain = false

  @Argument(help: .hidden)
  var others: [String] = []

  /// Takes no word: one that is left over was meant as a command.
  func validate() throws {
    guard let word = others.first else { return }
    let commands = LyktCommand.commandNames.joined(separator: ", ")
    throw ValidationError("There is no command '\(word)'. The commands are \(commands).")
  }

  func run() {
    let flags = looks.flags(common.chosenLanguage)
    var options = SessionOptions(flags, settings: .read(settings), at: settings)
    options.pack = common.content
    options.isPlain = plain
    FullScreenSession(options).run()
  }
}

/// What may be said of how the full screen looks and is used.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours: own, light, dark or none.")
  var theme: Theme?

  @Flag(help: "One column, for speech and braille.")
  var oneColumn = false

  @Flag(help: "No letters, digits or signs as keys.")
  var noLetters = false

  @Option(help: "The number of the municipality the machine stands in, as 3420.")
  var place: String?

  func validate() throws {
    guard let place, Settings.number(ofPlace: place) == nil else { return }
    throw ValidationError("The place is the number of a municipality, as 3420.")
  }

  func flags(_ language: Language?) -> Flags {
    Flags(
      language: language, theme: theme, isOneColumn: oneColumn, hasNoLetters: noLetters,
      place: place.flatMap(Settings.number))
  }
}
