#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

// The terminal's modes were another's while the program stood still.
static void on_continue(int signal) {
  int error = errno;
  (void)signal;
  ct_take_keyboard();
  errno = error;
}

static void on_stop(int signal) {
  (void)signal;
  ct_leave();
}

bool ct_open_lines(void) {
  if (!ct_find_terminal() || !ct_relay_alone()) return false;
  signal(SIGTTOU, SIG_IGN);
  ct_shared->leave_length = 0;
  ct_shared->open = true;
  ct_shared->drawn = true;
  atexit(ct_close);
  ct_hear_ends();
  struct sigaction stop = {.sa_handler = on_stop}, go_on = {.sa_handler = on_continue};
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &go_on, NULL);
  return true;
}
