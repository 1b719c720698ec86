import Content
import Synchronization

/// Searches a pack; its index is verified and opened when first asked, and one search goes on at a time.
final class Searcher: Sendable {
  private let file: VerifiedFile
  private let part: PackHeader.Part
  private let isVerified: Bool
  private let engine = Mutex<Engine?>(nil)

  init(_ file: VerifiedFile, part: PackHeader.Part, isVerified: Bool) {
    self.file = file
    self.part = part
    self.isVerified = isVerified
  }

  /// The records that fit, best first.
  func search(_ request: SearchRequest) throws(PackFault) -> RankedResults {
    try engine.withLock { (engine) throws(PackFault) in
      if engine == nil { engine = try open() }
      return engine?.search(request) ?? RankedResults()
    }
  }

  private func open() throws(PackFault) -> Engine {
    if !isVerified { try file.verify(part.offset..<part.offset + part.size) }
    let descriptor = try file.descriptor(at: part.offset)
    guard let engine = Engine(descriptor: descriptor) else { throw .damaged }
    return engine
  }
}
