import ArgumentParser
import Authoring
import Content
import Foundation

extension ExitCode {
  /// The content has mistakes, or what was asked could not be done.
  static let mistakes = ExitCode(2)
}

extension ContentFolder {
  /// Reads a folder, or says on standard error that it is not there.
  static func reading(_ path: String, on day: CalendarDate? = nil) throws -> LoadResult {
    do {
      return try ContentFolder(path).read(on: day)
    } catch {
      say("there is no folder \(error.path); name the one that holds the content")
      throw ExitCode.mistakes
    }
  }
}

/// Says a sentence of this program on standard error.
func say(_ sentence: String) { say(line: "lykt-content: \(sentence)") }

/// Says a line on standard error.
func say(line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
