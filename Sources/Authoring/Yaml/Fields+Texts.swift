import Content
import Yams

extension Fields {
  /// A text in its languages; a name may be one scalar that is the same in all, a sentence may not.
  func text(
    _ name: String, _ role: Wording.Role = .name, languages: [Language]? = nil
  ) -> Text? {
    node(name).flatMap { text($0, name, role, languages: languages) }
  }

  func texts(_ name: String, _ role: Wording.Role = .name) -> [Text] {
    nodes(name).compactMap { text($0, name, role) }
  }

  /// A text whose languages stand among the other fields of this mapping.
  func ownText(_ role: Wording.Role = .name, languages: [Language]? = nil) -> Text? {
    var versions: [Language: String] = [:]
    for language in Language.allCases {
      guard let node = node(language.rawValue), let passage = line(node, language.rawValue) else {
        continue
      }
      draft.passages.append(Wording(role: role, language: language, passage: passage))
      versions[language] = passage.text
    }
    let lacking = (languages ?? draft.languages).filter { !has($0.rawValue) }
    if !lacking.isEmpty { findings.add(.lacksLanguages(lacking), at: place) }
    return versions.isEmpty ? nil : Text(versions)
  }

  func text(
    _ node: Node, _ name: String, _ role: Wording.Role, languages: [Language]? = nil
  ) -> Text? {
    if let fields = Fields(node, in: draft) {
      let text = fields.ownText(role, languages: languages)
      fields.finish()
      return text
    }
    guard let passage = line(node, name, wanted: "a text, or one for each language") else {
      return nil
    }
    if role == .sentence { findings.add(.sentenceWithoutLanguage(name), at: passage.place) }
    draft.passages.append(Wording(role: role, language: nil, passage: passage))
    return Text(name: passage.text)
  }
}
