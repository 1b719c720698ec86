import Pty
import Testing

@Suite struct `A whole reading` {
  /// Runs a reading under the eyes of strace: sections, a record, its links, a search, help, another size, and away.
  private static func calls() throws -> [CallRecord.Call] {
    let record = try CallRecord()
    let pty = try record.run(Processes.built("lykt"), ["--content", ProjectPack.path])
    try pty.wait(for: "F9 Forlat")
    let steps = [
      ("1", "[1 Hjelp]"), ("6", "[6 Ordliste]"), (Program.opening, Program.marker), ("\t", "> "),
      ("/", "Skriv det du leter etter"), ("vold", "1/"), ("\u{1B}[B\r", "F9 Forlat"),
      ("?", "Lykt [Hjelp]"), ("mm", "English"),
    ]
    for (keys, seen) in steps {
      pty.send(keys)
      try pty.wait(for: seen)
    }
    pty.resize(columns: 100, rows: 30)
    try pty.wait { $0.text(row: 29).contains("F9") }
    pty.press(.function(9))
    #expect(try pty.waitForEnd() == 0)
    #expect(pty.home.names == [])
    #expect(OutputGrammar.violations(in: pty.output) == [])
    return record.calls
  }

  /// What it may ask of the kernel, by what for.
  private static let allowed: [[String]] = [
    // Memory.
    ["brk", "mmap", "munmap", "mprotect", "madvise", "mremap"],
    // Files to be read.
    ["open", "openat", "close", "read", "pread64", "access", "faccessat", "faccessat2", "stat"],
    ["fstat", "newfstatat", "statx", "lseek", "readlink", "readlinkat", "fcntl", "getcwd"],
    ["getdents64", "statfs", "fstatfs", "readv", "fadvise64"],
    // The terminal.
    ["write", "writev", "ioctl", "poll", "ppoll", "pselect6", "select", "dup2", "dup3"],
    // Time, signals and who one is.
    ["clock_gettime", "clock_nanosleep", "clock_getres", "gettimeofday", "time", "getrandom"],
    ["rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigtimedwait", "sigaltstack"],
    [
      "getpid", "getppid", "gettid", "getpgrp", "getpgid", "getuid", "geteuid", "getgid", "getegid",
    ],
    ["uname", "sysinfo", "prctl", "prlimit64", "arch_prctl", "rseq", "seccomp", "getrlimit"],
    ["kill", "tgkill", "restart_syscall"],
    // What is typed, passed on to the reader; the processes above.
    ["pipe2", "signalfd4", "pidfd_open"],
    // One reader, and threads.
    ["execve", "clone", "clone3", "fork", "vfork", "wait4", "exit", "exit_group", "futex"],
    ["set_tid_address", "set_robust_list", "sched_yield", "sched_getaffinity", "membarrier"],
    ["setpriority"],
    ["eventfd2", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "timerfd_create"],
    ["timerfd_settime"],
  ]

  @Test func `asks nothing of the kernel that is not on the list`() throws {
    let calls = try Self.calls()
    #expect(Set(calls.map(\.name)).subtracting(Self.allowed.joined()) == [])
    #expect(calls.filter { $0.text.contains("EPERM") }.map(\.text) == [])
    #expect(calls.filter { $0.name == "execve" }.count == 1)
    #expect(calls.filter(\.makesProcess).count == 1)
    #expect(calls.filter(\.writesFile).map(\.text) == [])
    #expect(calls.contains { $0.name == "seccomp" && $0.text.hasSuffix("= 0") })
  }
}
