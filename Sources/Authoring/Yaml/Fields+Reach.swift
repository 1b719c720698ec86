import Content

extension Fields {
  func hours(_ name: String) -> OpeningHours? {
    guard let node = node(name), let passage = passage(node, name, wanted: "opening hours") else {
      return nil
    }
    do {
      let hours = try OpeningHours(passage.text)
      for rule in hours.hiddenRules { findings.add(.hiddenRule(rule), at: passage.place) }
      return hours
    } catch {
      findings.add(.badHours(error.word), at: passage.place(at: error.offset))
      return nil
    }
  }

  /// A web address as people say it, without its scheme.
  func web(_ name: String) -> String? {
    address(name, wanted: "a web address without https://, as volinjen.no") { text in
      !text.contains("://") && text.contains(".") && !text.contains("@")
    }
  }

  func email(_ name: String) -> String? {
    address(name, wanted: "an e-mail address") { text in
      let halves = text.split(separator: "@", omittingEmptySubsequences: false)
      return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
    }
  }

  private func address(
    _ name: String, wanted: String, _ isGood: @escaping (String) -> Bool
  ) -> String? {
    form(name, wanted: wanted) { text in
      !text.contains(" ") && !text.hasSuffix(".") && isGood(text) ? text : nil
    }
  }
}
