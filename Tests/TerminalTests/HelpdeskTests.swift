import Pty
import Testing

/// Ten questions a helpdesk gets, each answered by keys alone.
@Suite struct `At the helpdesk` {
  struct Question: CustomTestStringConvertible, Sendable {
    let asked: String
    /// Keys to press, and what the screen then shows.
    let steps: [(keys: String, shows: String)]
    var testDescription: String { asked }
  }

  static let questions = [
    Question(
      asked: "Whom can I call now?",
      steps: [("jjjj\r", "VO-linjen  H10"), ("", "116 006")]),
    Question(
      asked: "I am under 18. Whom can I talk to?",
      steps: [("/barn og unge telefon", "Alarmtelefonen"), ("\r", "unge  H11"), ("", "116 111")]),
    Question(
      asked: "Is there a shelter in Oslo?",
      steps: [
        ("/krisesenter oslo", "Oslo Krisesenter"), ("\r", "Oslo Krisesenter  H100"),
        ("", "22 48 03 80"),
      ]),
    Question(
      asked: "Where is the family counselling in Bodø?",
      steps: [("/familievernkontor bodø", "Bodø"), ("\r", "Familievernkontor")]),
    Question(
      asked: "What is besøksforbud?",
      steps: [("/besøksforbud", "O26"), ("\r", "påtalemyndigheten")]),
    Question(
      asked: "My mother is old and is hurt at home.",
      steps: [
        ("/vern for eldre", "Vern for eldre"), ("\r", "Vern for eldre  H29"), ("", "800 30 196"),
      ]),
    Question(
      asked: "Which plan holds now?",
      steps: [("2", "Trygghet for alle"), ("j\r", "2024–2028")]),
    Question(
      asked: "Who won the prize in 2017?",
      steps: [("gT2017\r", "Mosseregionen")]),
    Question(
      asked: "How does a municipality begin a plan?",
      steps: [("gV1.1\r", "Komme i gang")]),
    Question(
      asked: "Read me the number in large figures, in English.",
      steps: [
        ("m", "Hjelp no"), ("m", "Help now"), ("gH10\r", "VO-linjen (violence and abuse)  H10"),
        ("", "116 006"),
        ("+", "███"),
      ]),
  ]

  @Test(arguments: questions)
  func `a question is answered by keys alone`(question: Question) throws {
    let pty = try Pty(Processes.built("lykt"), ["--content", ProjectPack.path])
    try pty.wait(for: "F9 Forlat")
    for step in question.steps {
      pty.send(step.keys)
      try pty.wait(for: step.shows)
    }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.screen.isBlank)
  }
}
