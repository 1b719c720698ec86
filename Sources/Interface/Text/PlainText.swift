public import Content
import Screen

extension Record {
  /// Everything it says as lines of plain text, at most so wide, without a mark or an escape.
  public func plainText(
    _ language: Language, at moment: Instant?, on day: CalendarDate? = nil, width: Int = 78
  ) -> String {
    let text = ItemText(record: self, words: .of(language), moment: moment, day: day)
    return TextLayout(text.all.map(\.plain), width: width).lines.joined(separator: "\n")
  }

  /// Its title, summary and prose as Markdown, with its sources.
  public func markdown(_ language: Language, on day: CalendarDate? = nil) -> String {
    let words = Messages.of(language)
    var blocks = ["# \(title(language))", summary(language)]
    if let written = language.fallbacks.first(where: { body[$0] != nil }), let body = body[written]
    {
      blocks += body.marked(written, on: day).blocks.map(\.markdown)
    }
    if let note {
      blocks.append(
        kind == .helpline
          ? "## \(words.aboutInformation)\n\n\(note(language))"
          : "**\(words.note):** \(note(language))")
    }
    let listed = sources.map { source in
      "- "
        + [source.title, source.publisher, source.address].compactMap { $0 }.joined(separator: ", ")
    }
    blocks.append("## \(words.sources)\n\n" + listed.joined(separator: "\n"))
    blocks.append(words.reading(of: self))
    return blocks.joined(separator: "\n\n")
  }
}

extension SearchAnswer.Hit {
  /// The words around what was sought on one line, without marks and signs.
  public var plainSnippet: String {
    let text = snippet.map(\.text).joined()
    return text.split { $0.isWhitespace || $0 == "•" }.joined(separator: " ")
  }
}

extension RichText.Block {
  fileprivate var markdown: String {
    let text = spans.map(\.markdown).joined()
    return switch role {
    case .heading: String(repeating: "#", count: max(2, level)) + " " + text
    case .paragraph: text
    case .item:
      String(repeating: "  ", count: max(0, level - 1)) + (marker == "•" ? "-" : marker ?? "-")
        + " " + text
    case .quote: "> " + text
    }
  }
}

extension RichText.Span {
  fileprivate var markdown: String {
    let marked =
      switch emphasis {
      case .none: text
      case .light: "*\(text)*"
      case .strong: "**\(text)**"
      }
    return switch link {
    case nil: marked
    case .record(let id): "[\(marked)](\(id))"
    case .web(let address): "[\(marked)](\(address))"
    }
  }
}

extension Messages {
  /// How old the content is, in a sentence.
  public func overviewOfContent(_ created: CalendarDate) -> String { contentFrom(date(created)) }

  /// The name of a section.
  public func title(of section: Section) -> String { name(of: section) }

  /// That there is nothing of a code or id.
  public func missing(_ key: String) -> String { noSuchCode(String(key.prefix(60))) }

  /// That a search found nothing.
  public var nothingFound: String { noHits }

  /// That a code is wanted, and words to search for.
  public var codeWanted: String { dialogue.typeCode }
  public var wordsWanted: String { typeToSearch }
}
