#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Seconds an asked reader has before it is killed, and crashes in a row before no other is started.
enum { patience = 2, crashes_borne = 3 };

static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

static void leave_no_core(void) {
  struct rlimit none = {0, 0};
  prlimit(0, RLIMIT_CORE, &none, NULL);
  prctl(PR_SET_DUMPABLE, 0);
}

static bool share_state(void) {
  void *page = mmap(NULL, sizeof *ct_shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return false;
  ct_shared = page;
  return true;
}

static bool is_end(int signal) {
  for (size_t each = 0; each < sizeof ends / sizeof *ends; each++) {
    if (ends[each] == signal) return true;
  }
  return false;
}

// Passes signals on until the reader is gone; says whether it was one of them that ended it.
static bool watch(pid_t reader, const sigset_t *watched, int *status) {
  const struct timespec limit = {.tv_sec = patience};
  bool asked = false;
  for (;;) {
    if (waitpid(reader, status, WNOHANG) == reader) return asked;
    int signal = sigtimedwait(watched, NULL, asked ? &limit : NULL);
    if (signal < 0 && errno == EAGAIN) kill(reader, SIGKILL);
    if (signal <= 0 || signal == SIGCHLD) continue;
    kill(reader, signal);
    asked = asked || is_end(signal);
  }
}

static void clean_up_after(int status) {
  if (!ct_shared->open && !WIFSIGNALED(status)) return;
  signal(SIGTTOU, SIG_IGN);
  ct_wipe();
  ct_shared->open = false;
}

static int exit_status(int status) {
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// The reader dies with its guard, by a signal it answers with the wipe.
static void begin_reading(pid_t guard, const sigset_t *mask) {
  prctl(PR_SET_PDEATHSIG, SIGHUP);
  if (getppid() != guard) _exit(0);
  sigprocmask(SIG_SETMASK, mask, NULL);
}

static bool can_renew(bool asked, int status, int *crashes) {
  *crashes = WIFSIGNALED(status) ? *crashes + 1 : 0;
  struct termios modes;
  return !asked && ct_shared->shown && *crashes < crashes_borne
      && tcgetattr(STDIN_FILENO, &modes) == 0;
}

int ct_supervise(bool renews) {
  leave_no_core();
  if (!share_state() || !ct_find_terminal()) return -1;
  sigset_t watched, before;
  sigemptyset(&watched);
  for (size_t each = 0; each < sizeof ends / sizeof *ends; each++) sigaddset(&watched, ends[each]);
  sigaddset(&watched, SIGTSTP);
  sigaddset(&watched, SIGCHLD);
  signal(SIGCHLD, SIG_DFL);
  sigprocmask(SIG_BLOCK, &watched, &before);
  pid_t guard = getpid();
  int crashes = 0;
  for (int readers = 0;; readers++) {
    ct_shared->shown = false;
    pid_t reader = fork();
    if (reader == 0) {
      begin_reading(guard, &before);
      return readers;
    }
    if (reader < 0) {
      if (readers > 0) _exit(1);
      sigprocmask(SIG_SETMASK, &before, NULL);
      return -1;
    }
    int status = 0;
    bool asked = watch(reader, &watched, &status);
    clean_up_after(status);
    if (!renews || !can_renew(asked, status, &crashes)) _exit(exit_status(status));
  }
}
