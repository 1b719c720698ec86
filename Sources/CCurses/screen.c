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

static ct_letters letters;
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
  letters = ct_letters_unicode;
  if (strncmp(codeset, "ISO-8859-1", 10) == 0 && (codeset[10] == '\0' || codeset[10] == '5')) {
    letters = ct_letters_latin1;
  } else if (strcmp(codeset, "UTF-8") != 0 && setlocale(LC_CTYPE, "C.UTF-8") == NULL) {
    letters = ct_letters_ascii;
  }
  utf8 = letters == ct_letters_unicode;
}

static void settle_letters(const char *name) {
  if (is_among(name, ascii_only, COUNT(ascii_only))) letters = ct_letters_ascii;
  if (is_among(name, latin1_only, COUNT(latin1_only)) && utf8) letters = ct_letters_latin1;
}

static bool take(const char *name) {
  if (newterm(name, stdout, stdin) == NULL) return false;
  settle_letters(name);
  return true;
}

static bool take_any(void) {
  const char *name = getenv("TERM");
  if (name != NULL && strcmp(name, "dumb") == 0) return false;
  if (name != NULL && is_among(name, known, COUNT(known)) && take(name)) return true;
  for (size_t each = 0; each < COUNT(fallbacks); each++) {
    if (take(fallbacks[each])) return true;
  }
  return false;
}

static void remember_way_out(void) {
  const char *const names[] = {"rmcup", "rmkx"};
  for (size_t each = 0; each < COUNT(names); each++) {
    const char *bytes = tigetstr(names[each]);
    if (bytes == NULL || bytes == (char *)-1) continue;
    size_t length = strlen(bytes);
    if (ct_bond->leave_length + length > sizeof ct_bond->leave) continue;
    memcpy(ct_bond->leave + ct_bond->leave_length, bytes, length);
    ct_bond->leave_length += length;
  }
}

static void set_patience(void) {
  int delay = getenv("ESCDELAY") == NULL ? esc_delay : get_escdelay();
  set_escdelay(delay < esc_delay_least ? esc_delay_least : delay > esc_delay_most ? esc_delay_most : delay);
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  typeahead(-1);
  set_patience();
  ct_name_keys();
}

static void silence_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0) return;
  dup2(nowhere, STDERR_FILENO);
  close(nowhere);
}

ct_opening ct_open(void) {
  if (!ct_find_terminal()) return ct_opening_not_a_terminal;
  signal(SIGTTOU, SIG_IGN);
  trust_the_system_only();
  settle_language();
  ct_hold_signals();
  ct_bond->open = true;
  ct_bond->leave_length = 0;
  if (!ct_open_waker() || !take_any()) {
    ct_bond->open = false;
    ct_release_signals();
    return ct_opening_unknown;
  }
  ct_bond->shown = true;
  remember_way_out();
  atexit(ct_close);
  silence_errors();
  ct_hear_signals();
  set_modes();
  return ct_opening_done;
}

int ct_rows(void) { return getmaxy(stdscr); }
int ct_columns(void) { return getmaxx(stdscr); }
ct_letters ct_alphabet(void) { return letters; }
bool ct_is_utf8(void) { return utf8; }

int ct_colors(void) {
  int colors = tigetnum("colors");
  return colors < 0 ? 0 : colors;
}
