import CQrencode
import Screen

/// Makes pictures that a camera reads.
enum QRCode {
  /// The QR code of an address; nil where it is too long.
  static func of(_ address: String) -> BitMatrix? {
    guard let code = QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    return BitMatrix(side: side, modules: (0..<side * side).map { data[$0] & 1 == 1 })
  }
}
