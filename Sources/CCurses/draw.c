#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"
#include <curses.h>
#include <wchar.h>

// Letters in a cell, cells handed over at once.
enum { cell_letters = 3, piece = 128 };

static bool has_begun_colors;

static attr_t attributes(unsigned style) {
  return (style & ct_bold ? A_BOLD : 0) | (style & ct_reverse ? A_REVERSE : 0)
      | (style & ct_underline ? A_UNDERLINE : 0);
}

static bool is_combining(wchar_t letter) { return letter >= 0x300 && letter <= 0x36F; }

// The next letter of well-formed UTF-8.
static wchar_t next_letter(const uint8_t **at, const uint8_t *end) {
  uint8_t first = *(*at)++;
  int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
  wchar_t letter = more == 0 ? first : first & (0x3F >> more);
  while (more-- > 0 && *at < end) letter = letter << 6 | (*(*at)++ & 0x3F);
  return letter;
}

void ct_begin(void) { werase(stdscr); }

// One cell: a letter and the marks upon it.
static void next_cell(cchar_t *cell, const uint8_t **at, const uint8_t *end, attr_t style, short pair) {
  wchar_t letters[cell_letters + 1] = {0};
  int held = 0;
  letters[held++] = next_letter(at, end);
  while (*at < end && (**at & 0xFE) == 0xCC) {
    wchar_t mark = next_letter(at, end);
    if (is_combining(mark) && held < cell_letters) letters[held++] = mark;
  }
  setcchar(cell, letters, style, pair, NULL);
}

void ct_put(int row, int column, const uint8_t *utf8, size_t length, unsigned style, int pair) {
  cchar_t cells[piece];
  const uint8_t *end = utf8 + length;
  while (utf8 < end) {
    int count = 0;
    while (utf8 < end && count < piece) {
      next_cell(&cells[count++], &utf8, end, attributes(style), (short)pair);
    }
    mvwadd_wchnstr(stdscr, row, column, cells, count);
    column += count;
  }
}

void ct_pair(int pair, int fore, int back) {
  if (!has_begun_colors) {
    start_color();
    use_default_colors();
    has_begun_colors = true;
  }
  init_pair((short)pair, (short)fore, (short)back);
}

void ct_show(int row, int column) {
  ct_shared->drawn = true;
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_repaint(void) { clearok(curscr, TRUE); }

// The library forgets what it drew, so that the next frame is sent whole; what the terminal was told may be dropped with the rest.
void ct_blank(void) {
  ct_send_blank();
  ct_arm();
  flushinp();
  ct_drop_keys();
  werase(stdscr);
  werase(newscr);
  werase(curscr);
  clearok(curscr, TRUE);
}
