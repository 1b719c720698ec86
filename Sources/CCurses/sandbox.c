#define _GNU_SOURCE
#include "CCurses.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

// Of what is not named here nothing is done. A name that a processor or a library does not know is left out.
static const char *const allowed[] = {
  // Memory.
  "brk", "mmap", "munmap", "mprotect", "madvise", "mremap",
  // Files that are read, and what is open.
  "close", "read", "readv", "pread64", "preadv", "preadv2", "lseek", "fstat", "stat", "lstat", "newfstatat", "statx",
  "statfs", "fstatfs", "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getdents64", "getcwd", "fadvise64",
  "dup", "dup2", "dup3", "fcntl",
  // The terminal, and waiting.
  "write", "writev", "poll", "ppoll", "select", "pselect6", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait",
  "eventfd2", "timerfd_create", "timerfd_settime", "setitimer", "wait4",
  // Time, chance, and who one is.
  "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "getrandom", "uname", "sysinfo",
  "getpid", "getppid", "gettid", "getpgrp", "getpgid", "getsid", "getuid", "geteuid", "getgid", "getegid", "getrlimit",
  "prlimit64", "getrusage",
  // Signals.
  "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigtimedwait", "rt_sigpending", "rt_sigsuspend", "sigaltstack",
  "restart_syscall", "pause",
  // Threads, and the end.
  "futex", "futex_waitv", "set_tid_address", "set_robust_list", "rseq", "sched_yield", "sched_getaffinity", "membarrier",
  "getcpu", "setpriority", "arch_prctl", "exit", "exit_group",
};
// Calls whose arguments cannot be looked at; the C library then takes the older ones.
static const char *const missing[] = {"clone3", "openat2"};
// What is asked of the terminal; typing in the person's stead is not among it.
static const unsigned terminal_requests[] = {
  TCGETS, TCSETS, TCSETSW, TCSETSF, TCFLSH, TIOCGWINSZ, TIOCGPGRP, FIONREAD,
};
static const unsigned process_requests[] = {PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_SET_NO_NEW_PRIVS};

enum { writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND };
#define COUNT(list) (sizeof(list) / sizeof *(list))

static bool add(scmp_filter_ctx filter, uint32_t action, const char *name) {
  int call = seccomp_syscall_resolve_name(name);
  return call < 0 || seccomp_rule_add(filter, action, call, 0) == 0;
}

static bool add_if(scmp_filter_ctx filter, const char *name, struct scmp_arg_cmp condition) {
  int call = seccomp_syscall_resolve_name(name);
  return call < 0 || seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, condition) == 0;
}

static bool add_each(scmp_filter_ctx filter, uint32_t action, const char *const *names, size_t count) {
  for (size_t each = 0; each < count; each++) {
    if (!add(filter, action, names[each])) return false;
  }
  return true;
}

static bool add_requests(scmp_filter_ctx filter, const char *name, int argument, const unsigned *requests, size_t count) {
  for (size_t each = 0; each < count; each++) {
    if (!add_if(filter, name, SCMP_CMP((unsigned)argument, SCMP_CMP_EQ, requests[each]))) return false;
  }
  return true;
}

// Files are opened to be read, new threads are of this process, and signals go to it; its supervisor may be made to go on.
static bool add_conditions(scmp_filter_ctx filter) {
  scmp_datum_t own = (scmp_datum_t)getpid();
  return add_if(filter, "open", SCMP_A1(SCMP_CMP_MASKED_EQ, writing, 0))
      && add_if(filter, "openat", SCMP_A2(SCMP_CMP_MASKED_EQ, writing, 0))
      && add_if(filter, "clone", SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD))
      && add_if(filter, "tgkill", SCMP_A0(SCMP_CMP_EQ, own)) && add_if(filter, "kill", SCMP_A0(SCMP_CMP_EQ, own))
      && add_if(filter, "kill", SCMP_A1(SCMP_CMP_EQ, SIGCONT))
      && add_requests(filter, "ioctl", 1, terminal_requests, COUNT(terminal_requests))
      && add_requests(filter, "prctl", 0, process_requests, COUNT(process_requests));
}

static bool filter_calls(void) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (filter == NULL) return false;
  bool holds = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0
      && add_each(filter, SCMP_ACT_ALLOW, allowed, COUNT(allowed))
      && add_each(filter, SCMP_ACT_ERRNO(ENOSYS), missing, COUNT(missing))
      && add_conditions(filter) && seccomp_load(filter) == 0;
  seccomp_release(filter);
  return holds;
}

// Entered once it holds for good; the call that enters it is refused from then on.
unsigned ct_sandbox(void) {
  static unsigned holds;
  if (!(holds & ct_sandbox_rights) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) holds |= ct_sandbox_rights;
  if (!(holds & ct_sandbox_calls) && filter_calls()) holds |= ct_sandbox_calls;
  return holds;
}
