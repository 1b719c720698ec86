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
    .target(name: "UnicodePolicy", swiftSettings: strict),
    .target(name: "Content", dependencies: ["UnicodePolicy"], swiftSettings: strict),
    .target(name: "Screen", dependencies: ["UnicodePolicy"], swiftSettings: strict),
    .target(
      name: "CXapian",
      linkerSettings: [.linkedLibrary("xapian")]),
    .target(
      name: "ContentPack",
      dependencies: [
        "UnicodePolicy", "Content", "CXapian", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CCmark"),
    .systemLibrary(name: "CHyphen"),
    .systemLibrary(name: "CQrencode"),
    .target(
      name: "Authoring",
      dependencies: [
        "UnicodePolicy", "Content", "CCmark", "CHyphen", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Interface", dependencies: ["UnicodePolicy", "Content", "Screen"], swiftSettings: strict
    ),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("seccomp")]),
    .target(
      name: "Curses", dependencies: ["UnicodePolicy", "Screen", "CCurses"], swiftSettings: strict),
    .executableTarget(
      name: "lykt",
      dependencies: [
        "UnicodePolicy", "Content", "ContentPack", "Interface", "Screen", "Curses", "CQrencode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lykt-content",
      dependencies: [
        "Authoring", "Content", "ContentPack",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "UnicodePolicyTests", dependencies: ["UnicodePolicy", "Seeded"]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Filled", "Seeded"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "UnicodePolicy", "Seeded"]),
    .testTarget(
      name: "ContentPackTests", dependencies: ["ContentPack", "Content", "Filled", "Seeded"]),
    .executableTarget(
      name: "lykt-bench",
      dependencies: [
        "Authoring", "ContentPack", "Content", "CXapian", "Seeded",
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
      dependencies: ["Interface", "Content", "UnicodePolicy", "Screen", "Seeded"],
      exclude: ["Screens"]),
    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lykt", "lykt-content", "Authoring", "Content", "ContentPack", "Interface", "Screen", "Pty",
        "Filled", "Seeded",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Pty", "Seeded", "Curses", "CCurses", "UnicodePolicy", "Screen", "CursesFixture", "lykt",
        "lykt-content",
      ]),
    .target(name: "Seeded", path: "Tests/Support/Seeded"),
    .target(
      name: "Filled", dependencies: ["Content"], path: "Tests/Support/Filled",
      swiftSettings: strict),
    .target(name: "CPty", path: "Tests/Support/CPty", linkerSettings: [.linkedLibrary("util")]),
    .systemLibrary(name: "CVterm", path: "Tests/Support/CVterm"),
    .target(
      name: "Pty", dependencies: ["UnicodePolicy", "CPty", "CVterm"], path: "Tests/Support/Pty"),
    .executableTarget(
      name: "CursesFixture", dependencies: ["Curses", "Screen"],
      path: "Tests/Support/CursesFixture", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
