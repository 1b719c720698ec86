import Foundation

/// The targets of the package and what each is built on, read from `Package.swift`.
struct Manifest {
  /// Targets of `Sources`, each with the targets and products it depends on.
  let dependencies: [String: Set<String>]

  init() throws {
    let text = try House.text("Package.swift")
    let pattern =
      /\.(?:target|executableTarget|systemLibrary)\(\s*name: "([^"]+)"((?:[^()]|\([^()]*\))*)\)/
    var found: [String: Set<String>] = [:]
    for call in text.matches(of: pattern) where !call.2.contains("path: \"Tests/") {
      found[String(call.1)] = Self.dependencies(in: String(call.2))
    }
    dependencies = found
  }

  var targets: Set<String> { Set(dependencies.keys) }

  /// What a target depends on among the package's own.
  func own(_ target: String) -> Set<String> {
    dependencies[target, default: []].intersection(targets)
  }

  private static func dependencies(in arguments: String) -> Set<String> {
    guard let list = arguments.firstMatch(of: /dependencies: \[([^\]]*)\]/) else { return [] }
    let products = list.1.replacing(/, package: "[^"]*"/, with: "")
    return Set(products.matches(of: /"([^"]+)"/).map { String($0.1) })
  }
}
