#define _GNU_SOURCE
#include "CPty.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// A test runs on a thread that blocks most signals, beside others that hold terminals; a program must inherit neither.
static void become(const char *path, char *const *arguments, char *const *environment) {
  sigset_t none;
  sigemptyset(&none);
  for (int each = 1; each < NSIG; each++) signal(each, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

int cpty_spawn(const char *path, char *const *arguments, char *const *environment, int rows, int columns, pid_t *child) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master;
  *child = forkpty(&master, NULL, NULL, &size);
  if (*child < 0) return -1;
  if (*child == 0) {
    become(path, arguments, environment);
  }
  return master;
}

int cpty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

ssize_t cpty_read(int master, unsigned char *bytes, size_t length, int milliseconds) {
  struct pollfd source = {master, POLLIN, 0};
  int ready = poll(&source, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  ssize_t count = read(master, bytes, length);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return count > 0 ? count : -1;
}

int cpty_wait(pid_t child) {
  int status;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int cpty_has_ended(pid_t process, int milliseconds) {
  int descriptor = (int)syscall(SYS_pidfd_open, process, 0);
  if (descriptor < 0) return errno == ESRCH;
  struct pollfd end = {descriptor, POLLIN, 0};
  int ready = poll(&end, 1, milliseconds);
  close(descriptor);
  return ready > 0;
}

ssize_t cpty_capture(const char *path, char *const *arguments, char *const *environment, unsigned char *bytes, size_t length) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    become(path, arguments, environment);
  }
  close(ends[1]);
  size_t held = 0;
  while (held < length) {
    ssize_t count = read(ends[0], bytes + held, length - held);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    held += (size_t)count;
  }
  close(ends[0]);
  return child > 0 && cpty_wait(child) == 0 ? (ssize_t)held : -1;
}
