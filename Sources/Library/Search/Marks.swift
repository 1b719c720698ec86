import Content

extension Asking {
  /// What finds the words in a text.
  var marker: Marker {
    let forms = lexicon.forms
    var stems: [String] = []
    for word in words {
      let stem = forms.norwegian(word.folded)
      stems += [stem] + Twins.nynorsk(stem)
      if word == typed.words.last { stems.append(word.folded) }
      let english = forms.english(word.folded)
      if lexicon.known(Terms.english(english)) != nil { stems.append(english) }
      stems += lexicon.parts(of: word.folded).map(forms.norwegian)
    }
    return Marker(stems: Set(stems.filter { !$0.isEmpty }).sorted())
  }
}
