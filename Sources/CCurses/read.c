#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"
#include <curses.h>
#include <errno.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Beyond the numbers the library gives to keys that only a description names.
enum { paste_begins = 0x7000, paste_ends };

static int waker = -1;
static bool gone;

// What terminals send for a key although their description may not say so.
static const struct { const char *bytes; int code; } names[] = {
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[3~", KEY_DC}, {"\033[Z", KEY_BTAB},
  {"\033OM", KEY_ENTER}, {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)},
  {"\033OS", KEY_F(4)}, {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)},
  {"\033[14~", KEY_F(4)}, {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
  {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
  {"\033[24~", KEY_F(12)}, {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)},
  {"\033[[D", KEY_F(4)}, {"\033[[E", KEY_F(5)}, {"\033[200~", paste_begins}, {"\033[201~", paste_ends},
};

// Some descriptions name a control byte; here it stays a byte, whatever the terminal.
static void unname_bytes(void) {
  for (char byte = 1; byte < ' '; byte++) {
    if (byte != '\033') define_key((char[]){byte, '\0'}, 0);
  }
  define_key("\177", 0);
}

void ct_arm(void) {
  static const char paste_marked[] = "\033[?2004h";
  ct_send(paste_marked, sizeof paste_marked - 1);
}

void ct_name_keys(void) {
  unname_bytes();
  for (size_t each = 0; each < sizeof names / sizeof *names; each++) {
    int code = key_defined(names[each].bytes);
    if (code == 0 || code > KEY_MAX) define_key(names[each].bytes, names[each].code);
  }
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

static ct_input only(ct_kind kind) { return (ct_input){.kind = kind}; }
static ct_input named(ct_key key) { return (ct_input){.kind = ct_kind_key, .key = key}; }

static ct_input key(int code) {
  if (code >= KEY_F(1) && code <= KEY_F(63)) {
    return (ct_input){.kind = ct_kind_key, .key = ct_key_function, .number = (uint8_t)(code - KEY_F0)};
  }
  switch (code) {
  case KEY_RESIZE: return only(ct_kind_resized);
  case KEY_UP: return named(ct_key_up);
  case KEY_DOWN: return named(ct_key_down);
  case KEY_LEFT: return named(ct_key_left);
  case KEY_RIGHT: return named(ct_key_right);
  case KEY_PPAGE: case KEY_A3: return named(ct_key_page_up);
  case KEY_NPAGE: case KEY_C3: return named(ct_key_page_down);
  case KEY_HOME: case KEY_FIND: case KEY_A1: return named(ct_key_home);
  case KEY_END: case KEY_SELECT: case KEY_C1: return named(ct_key_end);
  case KEY_ENTER: return named(ct_key_enter);
  case KEY_BTAB: return named(ct_key_back_tab);
  case KEY_BACKSPACE: return named(ct_key_backspace);
  case KEY_DC: return named(ct_key_delete);
  case paste_begins: return named(ct_key_paste_begins);
  case paste_ends: return named(ct_key_paste_ends);
  default: return named(ct_key_unknown);
  }
}

// The terminal's modes were another's while the program stood still, and its size may have changed.
static void resume(void) {
  endwin();
  ct_arm();
  raise(SIGWINCH);
}

static ct_input noticed(void) {
  if (gone) return only(ct_kind_ended);
  if (ct_take_continue()) {
    resume();
    return only(ct_kind_continued);
  }
  if (ct_take_stop()) return only(ct_kind_continued);
  uint64_t count;
  if (read(waker, &count, sizeof count) == sizeof count) return only(ct_kind_woken);
  int code = wgetch(stdscr);
  if (code == ERR) return only(ct_kind_nothing);
  if (code > UINT8_MAX) return key(code);
  return (ct_input){.kind = ct_kind_byte, .number = (uint8_t)code};
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

ct_input ct_read(int milliseconds) {
  ct_begin_turn();
  int64_t deadline = milliseconds < 0 ? -1 : ct_now() + milliseconds;
  for (;;) {
    ct_input input = noticed();
    if (input.kind != ct_kind_nothing) return input;
    if (!wait_until(deadline)) return only(ct_kind_nothing);
  }
}
