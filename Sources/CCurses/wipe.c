#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char blank[] = "\033[H\033[2J\033[3J";
// A letter taken from an empty row: tmux, which puts off what it may yet be spared, then does all it was told before.
static const char at_once[] = "\033[P";
static const char plain[] = "\033[0m\033(B\017";
static const char no_paste[] = "\033[?2004l";

static struct ct_shared own;
struct ct_shared *ct_shared = &own;

// Times a program is stopped for standing in the background; where no shell minds it, it is not stopped at all.
enum { stops = 100 };

static bool is_in_front(void) {
  pid_t front = tcgetpgrp(ct_terminal);
  return front == -1 || front == getpgrp();
}

// A program in the background stops here until it is in front, as the shell expects of it.
static bool comes_to_front(void) {
  for (int each = 0; each < stops; each++) {
    if (is_in_front()) return true;
    kill(0, SIGTTIN);
  }
  return false;
}

bool ct_find_terminal(void) {
  if (ct_shared->knows_modes) return true;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !comes_to_front()) return false;
  ct_shared->knows_modes = tcgetattr(STDIN_FILENO, &ct_shared->modes) == 0;
  return ct_shared->knows_modes;
}

void ct_send(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, length);
    if (sent > 0) {
      bytes += sent;
      length -= (size_t)sent;
    } else if (sent < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&ready, 1, 1000) == 0) return;
    } else if (sent == 0 || errno != EINTR) {
      return;
    }
  }
}

// `ESC [ row ; 1 H` and `ESC [ 2 K`; gives how many bytes that is.
static size_t row_cleared(int row, char *bytes) {
  static const char tail[] = ";1H\033[2K";
  size_t length = 0;
  bytes[length++] = '\033';
  bytes[length++] = '[';
  if (row >= 100) bytes[length++] = (char)('0' + row / 100);
  if (row >= 10) bytes[length++] = (char)('0' + row / 10 % 10);
  bytes[length++] = (char)('0' + row % 10);
  memcpy(bytes + length, tail, sizeof tail - 1);
  return length + sizeof tail - 1;
}

// Row by row: where a terminal keeps what scrolls away, a screen erased as a whole is kept too, be it told to forget or not.
static void clear_rows(void) {
  char bytes[ct_most_rows * 12];
  size_t length = 0;
  struct winsize size;
  bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_row < ct_most_rows;
  int rows = is_known ? size.ws_row : ct_most_rows;
  for (int row = 1; row <= rows; row++) length += row_cleared(row, bytes + length);
  ct_send(bytes, length);
  ct_send(at_once, sizeof at_once - 1);
}

// What is still on its way to a slow terminal is dropped, so that the blank comes first.
void ct_send_blank(void) {
  tcflush(STDOUT_FILENO, TCOFLUSH);
  ct_send(plain, sizeof plain - 1);
  clear_rows();
  ct_send(blank, sizeof blank - 1);
}

void ct_wipe(void) {
  int error = errno;
  ct_send_blank();
  ct_send(ct_shared->leave, ct_shared->leave_length);
  ct_send(no_paste, sizeof no_paste - 1);
  ct_send(ct_quiet_modes, strlen(ct_quiet_modes));
  ct_send(blank, sizeof blank - 1);
  tcflush(ct_terminal, TCIFLUSH);
  errno = error;
}

// One that was left behind by a shell above that died finds the terminal another's, who set it as it wants it.
void ct_give_back(void) {
  struct termios modes;
  if (!ct_shared->knows_modes || tcgetattr(ct_terminal, &modes) != 0) return;
  bool is_ours = (modes.c_lflag & (ICANON | ECHO)) == 0 && modes.c_cc[VINTR] == _POSIX_VDISABLE;
  if (is_ours || is_in_front()) tcsetattr(ct_terminal, TCSANOW, &ct_shared->modes);
}

bool ct_has_supervisor(void) {
  return ct_shared->supervisor != 0 && getppid() == ct_shared->supervisor;
}

void ct_close(void) {
  if (!ct_shared->open) return;
  ct_wipe();
  if (!ct_shared->renews || !ct_has_supervisor()) ct_give_back();
  ct_shared->open = false;
}

void ct_leave(void) {
  ct_close();
  _exit(ct_shared->status);
}

void ct_set_status(int status) { ct_shared->status = status; }
