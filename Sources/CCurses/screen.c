#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"
#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// Milliseconds in which the rest of a key's sequence must follow its Esc.
enum { esc_delay = 25, esc_delay_least = 10, esc_delay_most = 200 };

// Terminals whose description is taken as named; a name with a dash after one of these counts as it.
static const char *const known[] = {
  "linux", "xterm", "tmux", "screen", "vt100", "vt102", "vt220", "rxvt", "vte", "gnome", "konsole",
  "foot", "alacritty", "kitty", "st", "putty", "mlterm", "Eterm", "ansi",
};
static const char *const fallbacks[] = {"xterm-256color", "xterm", "vt100"};
static const char *const ascii_only[] = {"vt100", "vt102", "ansi"};
static const char *const latin1_only[] = {"vt220"};
#define COUNT(list) (sizeof(list) / sizeof *(list))

static ct_character_set letters;
static bool utf8;

static bool is_kind(const char *name, const char *kind) {
  size_t length = strlen(kind);
  return strncmp(name, kind, length) == 0
      && (name[length] == '\0' || name[length] == '-' || name[length] == '.');
}

static bool is_among(const char *name, const char *const *kinds, size_t count) {
  for (size_t each = 0; each < count; each++) {
    if (is_kind(name, kinds[each])) return true;
  }
  return false;
}

// A description of the user's own is not read: a hostile one is an attack on the library.
static void trust_the_system_only(void) {
  static const char *const names[] = {
    "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "HOME", "LINES", "COLUMNS",
  };
  for (size_t each = 0; each < COUNT(names); each++) unsetenv(names[each]);
}

static void settle_language(void) {
  setlocale(LC_CTYPE, "");
  const char *codeset = nl_langinfo(CODESET);
  letters = ct_character_set_unicode;
  if (strncmp(codeset, "ISO-8859-1", 10) == 0 && (codeset[10] == '\0' || codeset[10] == '5')) {
    letters = ct_character_set_latin1;
  } else if (strcmp(codeset, "UTF-8") != 0 && setlocale(LC_CTYPE, "C.UTF-8") == NULL) {
    letters = ct_character_set_ascii;
  }
  utf8 = letters == ct_character_set_unicode;
}

static void settle_letters(const char *name) {
  if (is_among(name, ascii_only, COUNT(ascii_only))) letters = ct_character_set_ascii;
  if (is_among(name, latin1_only, COUNT(latin1_only)) && utf8) letters = ct_character_set_latin1;
}

static bool take(const char *name) {
  if (newterm(name, stdout, stdin) == NULL) return false;
  settle_letters(name);
  return true;
}

// Tries the description that is named, then the fallbacks; says which it was, or NULL.
static const char *try_names(bool (*try)(const char *)) {
  const char *name = getenv("TERM");
  if (name != NULL && strcmp(name, "dumb") == 0) return NULL;
  if (name != NULL && is_among(name, known, COUNT(known)) && try(name)) return name;
  for (size_t each = 0; each < COUNT(fallbacks); each++) {
    if (try(fallbacks[each])) return fallbacks[each];
  }
  return NULL;
}

// Without the pauses some old terminals ask for, `$<5>`, which are no bytes to send.
static void remember(const char *bytes) {
  while (*bytes != '\0' && ct_shared->leave_length < sizeof ct_shared->leave) {
    const char *end = strncmp(bytes, "$<", 2) == 0 ? strchr(bytes, '>') : NULL;
    if (end == NULL) ct_shared->leave[ct_shared->leave_length++] = *bytes++;
    else bytes = end + 1;
  }
}

static void remember_way_out(void) {
  const char *const names[] = {"rmcup", "rmkx"};
  for (size_t each = 0; each < COUNT(names); each++) {
    const char *bytes = tigetstr(names[each]);
    if (bytes != NULL && bytes != (char *)-1) remember(bytes);
  }
}

int ct_escape_delay(void) {
  const char *wished = getenv("ESCDELAY");
  long delay = wished == NULL ? esc_delay : strtol(wished, NULL, 10);
  return (int)(delay < esc_delay_least ? esc_delay_least : delay > esc_delay_most ? esc_delay_most : delay);
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  ct_arm();
}

static int errors = -1;

static void silence_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0) return;
  errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(nowhere, STDERR_FILENO);
  close(nowhere);
}

void ct_hear_errors(void) {
  if (errors >= 0) dup2(errors, STDERR_FILENO);
}

ct_opening ct_open(void) {
  if (!ct_find_terminal() || !ct_relay_alone()) return ct_opening_not_a_terminal;
  signal(SIGTTOU, SIG_IGN);
  trust_the_system_only();
  settle_language();
  ct_hold_signals();
  // Before the library starts: a stop it finds without a handler it ignores, and drops, whenever it draws.
  ct_hear_signals();
  ct_shared->open = true;
  ct_shared->leave_length = 0;
  if (!ct_open_waker() || try_names(take) == NULL) {
    ct_shared->open = false;
    signal(SIGTSTP, SIG_DFL);
    signal(SIGCONT, SIG_DFL);
    ct_release_signals();
    return ct_opening_unknown;
  }
  remember_way_out();
  atexit(ct_close);
  silence_errors();
  set_modes();
  return ct_opening_done;
}

static bool read_description(const char *name) {
  int result;
  if (setupterm(name, STDOUT_FILENO, &result) != OK) return false;
  settle_letters(name);
  return true;
}

void ct_heed_locale(void) { settle_language(); }

ct_description ct_describe(void) {
  trust_the_system_only();
  setlocale(LC_CTYPE, "");
  ct_description found = {0};
  snprintf(found.codeset, sizeof found.codeset, "%s", nl_langinfo(CODESET));
  settle_language();
  const char *name = try_names(read_description);
  if (name != NULL) snprintf(found.name, sizeof found.name, "%s", name);
  if (name != NULL) found.colors = ct_colors();
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    found.height = size.ws_row;
    found.width = size.ws_col;
  }
  return found;
}

static char *collected;
static size_t room;

static int collect(int byte) {
  if (room > 1) {
    *collected++ = (char)byte;
    room--;
  }
  return byte;
}

static void collect_string(const char *name, int number) {
  char *bytes = tigetstr(name);
  if (bytes != NULL && bytes != (char *)-1) tputs(number < 0 ? bytes : tparm(bytes, number), 1, collect);
}

void ct_look(unsigned style, int fore, int back, char *bytes, size_t length) {
  collected = bytes;
  room = length;
  if (style & ct_bold) collect_string("bold", -1);
  if (style & ct_underline) collect_string("smul", -1);
  if (style & ct_reverse) collect_string("rev", -1);
  if (fore >= 0) collect_string("setaf", fore);
  if (back >= 0) collect_string("setab", back);
  if (style == 0 && fore < 0 && back < 0) collect_string("sgr0", -1);
  *collected = '\0';
}

static int within(int size, int most) { return size < most ? size : most; }

// Whether the window has another size than it had; the library itself hears of that when it reads keys, or not at all.
bool ct_take_resize(void) {
  static struct winsize last;
  struct winsize size;
  if (stdscr == NULL || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  bool is_new = last.ws_row != 0 && (size.ws_row != last.ws_row || size.ws_col != last.ws_col);
  int height = within(size.ws_row, ct_most_rows), width = within(size.ws_col, ct_most_columns);
  last = size;
  if (!is_term_resized(height, width)) return is_new;
  return resizeterm(height, width) == OK;
}

int ct_rows(void) { return getmaxy(stdscr); }
int ct_columns(void) { return getmaxx(stdscr); }
ct_character_set ct_characters(void) { return letters; }
bool ct_is_utf8(void) { return utf8; }

int ct_colors(void) {
  int colors = tigetnum("colors");
  return colors < 0 ? 0 : colors;
}
