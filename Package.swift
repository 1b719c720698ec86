// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lykt",
  products: [
    .executable(name: "lykt", targets: ["lykt"]),
    .executable(name: "lykt-content", targets: ["lykt-content"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Letters", swiftSettings: strict),
    .target(name: "Content", dependencies: ["Letters"], swiftSettings: strict),
    .target(name: "Screen", dependencies: ["Letters"], swiftSettings: strict),
    .target(
      name: "CXapian",
      linkerSettings: [.linkedLibrary("xapian")]),
    .target(
      name: "Library",
      dependencies: [
        "Letters", "Content", "CXapian", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CCmark"),
    .systemLibrary(name: "CHyphen"),
    .systemLibrary(name: "CQrencode"),
    .target(
      name: "Authoring",
      dependencies: [
        "Letters", "Content", "CCmark", "CHyphen", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Interface", dependencies: ["Letters", "Content", "Screen"], swiftSettings: strict),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "Curses", dependencies: ["Letters", "Screen", "CCurses"], swiftSettings: strict),
    .executableTarget(
      name: "lykt",
      dependencies: [
        "Letters", "Content", "Library", "Interface", "Screen", "Curses", "CQrencode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lykt-content",
      dependencies: [
        "Authoring", "Content", "Library",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "LettersTests", dependencies: ["Letters", "Seeded"]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Seeded"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "Letters", "Seeded"]),
    .testTarget(name: "LibraryTests", dependencies: ["Library", "Content", "Seeded"]),
    .executableTarget(
      name: "lykt-bench",
      dependencies: [
        "Authoring", "Library", "Content", "CXapian", "Seeded",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmark",
      exclude: ["queries-tuned.txt", "queries-unseen.txt"], swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Content", "Seeded", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Sample"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Interface", "Content", "Letters", "Screen", "Seeded"],
      exclude: ["Screens"]),
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lykt", "lykt-content", "Content", "Library", "Interface", "Screen", "Pty", "Seeded",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Pty", "Seeded", "Curses", "Letters", "Screen", "CursesFixture", "lykt", "lykt-content",
      ]),
    .target(name: "Seeded", path: "Tests/Support/Seeded"),
    .target(name: "CPty", path: "Tests/Support/CPty", linkerSettings: [.linkedLibrary("util")]),
    .systemLibrary(name: "CVterm", path: "Tests/Support/CVterm"),
    .target(name: "Pty", dependencies: ["Letters", "CPty", "CVterm"], path: "Tests/Support/Pty"),
    .executableTarget(
      name: "CursesFixture", dependencies: ["Curses", "Screen"],
      path: "Tests/Support/CursesFixture", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
