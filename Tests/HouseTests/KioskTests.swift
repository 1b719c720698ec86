import Foundation
import Testing

struct KioskTests {
  private func lines(_ name: String) throws -> [Substring] {
    try House.text("Assets/kiosk/\(name)").split(separator: "\n")
  }

  @Test(arguments: [
    "ExecStart=/usr/bin/lykt kiosk", "StandardInput=tty-force", "StandardError=journal",
    "TTYPath=/dev/tty1", "TTYReset=yes", "TTYVHangup=yes", "TTYVTDisallocate=yes", "Restart=always",
    "StartLimitIntervalSec=0", "LimitCORE=0", "MemorySwapMax=0", "NoNewPrivileges=yes",
    "CapabilityBoundingSet=", "DynamicUser=yes", "ProtectSystem=strict", "ProtectHome=yes",
    "PrivateNetwork=yes", "RestrictAddressFamilies=none", "DevicePolicy=closed",
    "DeviceAllow=/dev/tty1 rw", "NoExecPaths=/", "Conflicts=getty@tty1.service",
  ])
  func `the unit says what keeps a visitor in and leaves nothing behind`(line: String) throws {
    #expect(try lines("lykt-kiosk.service").contains(Substring(line)))
  }

  @Test func `the unit lets the program raise its fence and search, after all that is taken away`()
    throws
  {
    let filters = try lines("lykt-kiosk.service").filter { $0.hasPrefix("SystemCallFilter=") }
    #expect(filters.last == "SystemCallFilter=seccomp setpriority")
    #expect(filters.dropLast().last?.hasPrefix("SystemCallFilter=~@privileged @resources") == true)
  }

  @Test(arguments: ["lykt-kiosk.service", "sshd-lykt.conf", "authorized_keys"])
  func `a comment stands on a line of its own, and everything is said once`(name: String) throws {
    let said = try lines(name).filter { !$0.hasPrefix("#") }
    #expect(said.filter { $0.contains(" #") } == [])
    let settings = said.filter { !$0.hasPrefix("SystemCallFilter=") }
    #expect(Set(settings).count == settings.count)
  }

  @Test func `over ssh nothing but the kiosk is given`() throws {
    let settings = try lines("sshd-lykt.conf").map { $0.drop { $0 == " " } }
    #expect(settings.contains("ForceCommand /usr/bin/lykt kiosk"))
    for door in ["AllowAgentForwarding", "AllowTcpForwarding", "X11Forwarding", "PermitUserRC"] {
      #expect(settings.contains("\(door) no"))
    }
    let key = try #require(try lines("authorized_keys").last)
    #expect(key.hasPrefix("restrict,pty,command=\"/usr/bin/lykt kiosk\" "))
  }

  @Test func `the administrator's page tells of every file beside it`() throws {
    let page = try House.text("Assets/kiosk/README.md")
    for name in try House.names(in: "Assets/kiosk") where name != "README.md" {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }
}
