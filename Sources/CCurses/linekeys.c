#include "internal.h"
#include <unistd.h>

// The wipe puts back what was before.
bool ct_take_line_keys(void) {
  struct termios modes = ct_shared->modes;
  if (!ct_shared->knows_modes) return false;
  modes.c_iflag &= ~(tcflag_t)(IXON | ISTRIP | BRKINT | PARMRK | ICRNL | INLCR | IGNCR);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | ISIG | IEXTEN);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0;
}
