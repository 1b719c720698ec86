#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Bytes that wait for the reader at most, where the kernel has room for them.
enum { room = 1 << 20 };

int ct_terminal = STDIN_FILENO;

// Only the way in is changed: the library sets the way out as it wants it. For a moment, as it starts, it lets keys make
// signals: there are none that do.
bool ct_take_keyboard(void) {
  if (!ct_shared->knows_modes) return false;
  struct termios modes = ct_shared->modes;
  modes.c_iflag &= ~(tcflag_t)(IXON | BRKINT | PARMRK | ICRNL | INLCR | IGNCR);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | ISIG | IEXTEN);
  modes.c_cc[VINTR] = modes.c_cc[VQUIT] = modes.c_cc[VSUSP] = _POSIX_VDISABLE;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return tcsetattr(ct_terminal, TCSANOW, &modes) == 0;
}

bool ct_open_relay(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  fcntl(ends[1], F_SETPIPE_SZ, room);
  return true;
}

// The same terminal once more, so that a read of it never blocks; a mode of the description it came with would be every program's.
static int open_again(const char *name) {
  unsigned own = 0, other = 0;
  int again = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  bool is_same = again >= 0 && ioctl(STDIN_FILENO, TIOCGDEV, &own) == 0 && ioctl(again, TIOCGDEV, &other) == 0 && own == other;
  if (again >= 0 && !is_same) close(again);
  return is_same ? again : -1;
}

void ct_open_terminal(void) {
  char name[64];
  int again = open_again("/dev/tty");
  if (again < 0 && ttyname_r(STDIN_FILENO, name, sizeof name) == 0) again = open_again(name);
  ct_terminal = again < 0 ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3) : again;
}

enum ct_relayed ct_relay(ct_exit_watch *watch, int keys) {
  uint8_t bytes[4096];
  int waiting = 0;
  struct pollfd source = {ct_terminal, POLLIN, 0};
  if (poll(&source, 1, 0) > 0 && source.revents & (POLLHUP | POLLERR | POLLNVAL)) return ct_relay_gone;
  // Another process may have dropped it by now.
  if (ioctl(ct_terminal, FIONREAD, &waiting) == 0 && waiting == 0) return ct_relay_keys;
  ssize_t count = read(ct_terminal, bytes, sizeof bytes);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? ct_relay_keys : ct_relay_gone;
  int64_t at = ct_now();
  for (ssize_t each = 0; each < count; each++) {
    if (ct_leaves(watch, bytes[each], at)) return ct_relay_leave;
  }
  // A pipe takes as little as this whole or not at all.
  ssize_t sent = keys < 0 ? 0 : write(keys, bytes, (size_t)count);
  (void)sent;
  return ct_relay_keys;
}

void ct_become_reader(int ends[2]) {
  dup2(ends[0], STDIN_FILENO);
  close(ends[0]);
}

void ct_drop_keys(void) {
  uint8_t bytes[4096];
  int waiting = 0;
  tcflush(ct_terminal, TCIFLUSH);
  while (ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0) {
    if (read(STDIN_FILENO, bytes, sizeof bytes) <= 0) return;
  }
}
