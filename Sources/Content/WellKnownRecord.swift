/// Ids of records that the program itself leads to; the content must hold them.
public enum WellKnownRecord {
  /// How to use the program without being found out.
  public static let safety = "trygg-bruk"

  public static let all = [safety] + Emergency.all.map(\.id)
}
