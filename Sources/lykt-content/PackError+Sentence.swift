import Foundation
import ContentPack

extension PackError {
  /// Why a pack could not be built, for an editor.
  var sentence: String {
    switch reason {
    case .unwritable(let number), .unreadable(let number):
      "\(path) cannot be written: \(String(cString: strerror(number)))"
    case .notIndexed(let problem): "\(path) cannot be indexed: \(problem)"
    case .dangling(let from, let to): "\(from) refers to \(to), and there is no such record"
    case .otherNumber(let id): "\(path) has another number for \(id) than the program"
    case .notAFile:
      "\(path) is a folder, a device or a link, and only a file is replaced; name another"
    case .interrupted: "stopped; \(path) is as it was"
    case .unencodable(let problem): "\(path) cannot be written: \(problem)"
    case .missing, .notAPack, .newerFormat, .olderFormat, .damaged:
      "\(path) is no pack that can be read"
    }
  }
}
