#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"
#include <curses.h>
#include <errno.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int waker = -1;
static bool gone;
static bool resumed;

void ct_arm(void) {
  static const char paste_marked[] = "\033[?2004h";
  ct_send(ct_quiet_modes, strlen(ct_quiet_modes));
  ct_send(paste_marked, sizeof paste_marked - 1);
}

bool ct_open_waker(void) {
  if (waker < 0) waker = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return waker >= 0;
}

void ct_wake(void) {
  int error = errno;
  uint64_t one = 1;
  ssize_t sent = waker < 0 ? 0 : write(waker, &one, sizeof one);
  (void)sent;
  errno = error;
}

// The terminal's modes were another's while the program stood still, and its size may have changed.
static void resume(void) {
  endwin();
  ct_arm();
  resumed = true;
}

static bool takes_other_size(void) {
  bool was_resumed = resumed;
  resumed = false;
  return ct_take_resize() || was_resumed;
}

bool ct_pending(void) {
  int bytes = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes > 0;
}

size_t ct_take(uint8_t *bytes, size_t room) {
  ssize_t count = ct_pending() ? read(STDIN_FILENO, bytes, room) : 0;
  return count < 0 ? 0 : (size_t)count;
}

static ct_kind noticed(void) {
  if (gone) return ct_kind_ended;
  if (ct_take_continue()) {
    resume();
    return ct_kind_continued;
  }
  if (ct_take_stop()) return ct_kind_continued;
  uint64_t count;
  if (read(waker, &count, sizeof count) == sizeof count) return ct_kind_woken;
  if (takes_other_size()) return ct_kind_resized;
  return ct_pending() ? ct_kind_typed : ct_kind_nothing;
}

// Readable without a byte to read is how a terminal that is gone looks.
static bool is_at_end(short events) {
  int bytes = 0;
  if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;
  return events & POLLIN && ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes == 0;
}

static bool wait_until(int64_t deadline) {
  struct pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {waker, POLLIN, 0}};
  int ready = ct_wait(sources, 2, deadline);
  if (ready > 0 && is_at_end(sources[0].revents)) gone = true;
  return ready != 0;
}

ct_kind ct_read(int milliseconds) {
  ct_begin_turn();
  int64_t deadline = milliseconds < 0 ? -1 : ct_now() + milliseconds;
  for (;;) {
    ct_kind kind = noticed();
    if (kind != ct_kind_nothing) return kind;
    if (!wait_until(deadline)) return ct_kind_nothing;
  }
}
