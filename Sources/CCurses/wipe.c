#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

static const char blank[] = "\033[H\033[2J\033[3J";
static const char plain[] = "\033[0m";
static const char no_paste[] = "\033[?2004l";

static struct ct_shared own;
struct ct_shared *ct_shared = &own;

// Times a program is stopped for standing in the background; where no shell minds it, it is not stopped at all.
enum { stops = 100 };

// A program in the background stops here until it is in front, as the shell expects of it.
static bool is_in_front(void) {
  for (int each = 0; each < stops; each++) {
    pid_t front = tcgetpgrp(STDIN_FILENO);
    if (front == -1 || front == getpgrp()) return true;
    kill(0, SIGTTIN);
  }
  return false;
}

bool ct_find_terminal(void) {
  if (ct_shared->knows_modes) return true;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !is_in_front()) return false;
  ct_shared->knows_modes = tcgetattr(STDIN_FILENO, &ct_shared->modes) == 0;
  return ct_shared->knows_modes;
}

static void send(const char *bytes, size_t length) {
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

// What is still on its way to a slow terminal is dropped, so that the blank comes first.
void ct_send_blank(void) {
  tcflush(STDOUT_FILENO, TCOFLUSH);
  send(plain, sizeof plain - 1);
  send(blank, sizeof blank - 1);
}

void ct_wipe(void) {
  int error = errno;
  ct_send_blank();
  send(ct_shared->leave, ct_shared->leave_length);
  send(no_paste, sizeof no_paste - 1);
  send(blank, sizeof blank - 1);
  if (ct_shared->knows_modes) {
    tcflush(STDIN_FILENO, TCIFLUSH);
    tcsetattr(STDIN_FILENO, TCSANOW, &ct_shared->modes);
  }
  errno = error;
}

void ct_close(void) {
  if (!ct_shared->open) return;
  ct_wipe();
  ct_shared->open = false;
}
