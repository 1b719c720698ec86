import Content

extension QueryPlanner {
  /// What marks the words of the query in a text.
  var marker: Highlighter {
    let stems = words.flatMap(marks) + renamed.map(lexicon.forms.norwegian)
    return Highlighter(stems: Set(stems.filter { !$0.isEmpty }).sorted())
  }

  /// The stems that mark a word; those of its parts only if it is unknown.
  private func marks(_ word: TokenizedQuery.Word) -> [String] {
    let stem = lexicon.forms.norwegian(word.folded)
    var marks = [stem] + NynorskMapping.nynorsk(stem)
    let isLast = word == typed.words.last
    if isLast { marks.append(word.folded) }
    let english = lexicon.forms.english(word.folded)
    if lexicon.known(Terms.english(english)) != nil { marks.append(english) }
    let isKnown = !lexicon.exact(word.folded).isEmpty
    if isKnown || (isLast && !lexicon.beginnings(word.folded).isEmpty) { return marks }
    return marks + lexicon.parts(of: word.folded).map(lexicon.forms.norwegian)
  }

  /// The synonyms that are single words.
  private var renamed: [String] {
    (lexicon.renamed(typed) + lexicon.joined(typed)).flatMap(\.means).compactMap { name in
      let words = TokenizedQuery(name).words
      return words.count == 1 ? words[0].folded : nil
    }
  }
}
