import Content
import Synchronization

/// Searches a pack from any thread, one search at a time. The index is verified and opened at the first.
///
/// Xapian reads the index by itself, through the very file that was verified, so its blocks are not held against their digests a second time. In place of that the file must
/// be as it was opened, by its size and the time it was last written to, before and after each search. What is left is a change beneath the file system.
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
      try file.checkUnchanged()
      let results = engine?.search(request) ?? RankedResults()
      try file.checkUnchanged()
      return results
    }
  }

  private func open() throws(PackFault) -> Engine {
    if !isVerified { try file.verify(part.offset..<part.offset + part.size) }
    let descriptor = try file.descriptor(at: part.offset)
    guard let engine = Engine(descriptor: descriptor) else { throw .damaged }
    return engine
  }
}
