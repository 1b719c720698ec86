import Foundation
import Pty
import Testing

@Suite struct `A build that is interrupted` {
  @Test(arguments: [("TERM", 143), ("INT", 130), ("HUP", 129)])
  func `ends by its signal and leaves the old pack and nothing else`(
    signal: String, status: Int
  ) throws {
    let folder = try TemporaryFolder()
    let pack = folder.path + "/a.pack"
    try Data("old".utf8).write(to: URL(filePath: pack))
    // Waits until the build lies in its folder, which it does until it is whole.
    let script = """
      "$1" build "$2" --output "$3" &
      while ! ls "$4"/.a.pack.building-*/index.d/* > "$4/seen" 2>&1; do
        kill -0 $! || exit 99
      done
      rm "$4/seen"
      kill -\(signal) $!
      wait $!
      """
    let run = try Spawn(
      "/bin/sh",
      [
        "-c", script, "sh", Spawn.built("lykt-content"), ProjectPack.content, pack, folder.path,
      ])
    #expect(run.status == status)
    #expect(run.error.contains("stopped; \(pack) is as it was"))
    #expect(folder.names == ["a.pack"])
    #expect(try Data(contentsOf: URL(filePath: pack)) == Data("old".utf8))
  }
}
