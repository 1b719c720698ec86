/// The keys, those of the place it was opened from first.
struct HelpPage: Hashable {
  /// Commands that do something where help was asked for.
  let here: [Command]
  var top = 0
}
