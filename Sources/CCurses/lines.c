#define _GNU_SOURCE
#include "internal.h"
#include <stdlib.h>
#include <unistd.h>

static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};

static void on_end(int signal) {
  ct_close();
  _exit(128 + signal);
}

// An Esc ends a line too, and so does what F9 sends last: they need not wait for Enter.
static void hear_keys_at_once(void) {
  struct termios modes = ct_shared->modes;
  modes.c_cc[VEOL] = '\033';
  modes.c_cc[VEOL2] = '~';
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

bool ct_open_lines(void) {
  if (!ct_find_terminal()) return false;
  signal(SIGTTOU, SIG_IGN);
  ct_shared->leave_length = 0;
  ct_shared->open = true;
  atexit(ct_close);
  struct sigaction action = {.sa_handler = on_end};
  sigfillset(&action.sa_mask);
  for (size_t each = 0; each < sizeof ends / sizeof *ends; each++) sigaction(ends[each], &action, NULL);
  ct_hear_faults();
  hear_keys_at_once();
  return true;
}
