import Foundation
import Testing

/// The picture of the house in the README, a row of boxes a layer, and the table under it.
struct PictureTests {
  let manifest: Manifest
  private let readme: String

  init() throws {
    manifest = try Manifest()
    readme = try House.text("README.md")
  }

  /// The targets in each row of the picture, from above.
  private var layers: [[String]] {
    readme.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(" │") else { return nil }
      let names = line.split { " │".contains($0) }.map(String.init)
      return names.filter(manifest.targets.contains)
    }
  }

  @Test func `the picture has every target once, above all that it is built on`() throws {
    let layers = layers
    #expect(layers.flatMap(\.self).sorted() == manifest.targets.sorted())
    for (place, layer) in layers.enumerated() {
      let below = Set(layers[(place + 1)...].joined())
      for target in layer {
        #expect(manifest.own(target).isSubset(of: below), "\(target)")
      }
    }
  }

  @Test func `the table says of every target what it is built on`() throws {
    var told: [String: Set<String>] = [:]
    for row in readme.matches(of: /(?m)^\| `([^`]+)` \|([^|]*)\|([^|]*)\|$/) {
      told[String(row.1)] = Set(row.2.matches(of: /`([^`]+)`/).map { String($0.1) })
    }
    for target in manifest.targets { #expect(told[target] == manifest.own(target), "\(target)") }
    #expect(Set(told.keys) == manifest.targets)
  }
}
