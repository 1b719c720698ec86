import FoundationEssentials
import Pty

/// The program and its content as a package lays them out, in a folder that lives as long as this value.
final class Installation {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for place in ["bin", "share/lykt"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(place)", withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: Processes.built("lykt"), toPath: program)
    try FileManager.default.copyItem(
      atPath: ProjectPack.path, toPath: pack)
  }

  var pack: String { folder.path + "/share/lykt/lykt.pack" }
  var program: String { folder.path + "/bin/lykt" }
}
