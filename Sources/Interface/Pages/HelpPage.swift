/// The keys, those of the place it was opened from first.
struct HelpPage: Hashable {
  /// Commands that do something where help was asked for.
  let here: [Command]
  /// Whether words are typed there, so that letters are no keys.
  let isField: Bool
  var top = 0
}
