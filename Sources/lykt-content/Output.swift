import ArgumentParser
import Foundation
import UnicodePolicy

/// What this program says: its result on standard output, sentences on standard error; never a character that may not be
/// shown, whatever a file or a word of the command line is called.
enum Output {
  /// The status where not all could be written, as in `sysexits.h`.
  private static let unwritten: Int32 = 74

  /// Writes a text, or ends with a sentence where not all of it can be written.
  static func write(_ text: String) {
    if write(text, to: STDOUT_FILENO) { return }
    say("not all was written: where it was to go is full or closed")
    exit(unwritten)
  }

  /// Says a line on standard error; where that cannot be done, only the status tells.
  static func say(line: String) { _ = write("\(line)\n", to: STDERR_FILENO) }

  static func say(_ sentence: String) { say(line: "lykt-content: \(sentence)") }

  /// Sees to it that no file is opened as standard input or output where the program was started without them.
  static func openMissing() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { DisplayableCharacters.filtered(String($0)) }.joined(separator: "\n")
    var bytes = Array(shown.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { bytes = bytes.dropFirst(count) }
      if count < 0, !isReady(descriptor) { return false }
    }
    return true
  }

  private static func isReady(_ descriptor: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var source = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&source, 1, -1) > 0 || errno == EINTR
  }
}
