#define _GNU_SOURCE
#include "internal.h"
#include <string.h>

// Milliseconds in which Esc counts three times, and in which the rest of a key's sequence follows its Esc.
enum { three_within = 600, rest_within = 25 };
// Bytes that leave by themselves, numbers that name keys in sequences, and what is added to a modifier.
enum { ctrl_c = 3, ctrl_backslash = 28, f9 = 20, shift_f9 = 33, other_key = 27, ctrl = 4, released = 3 };
enum { in_text, after_escape, in_sequence };
// A sequence has so many numbers, each with so many parts after colons.
enum { numbers = 3, parts = 3 };

typedef unsigned ct_numbers[numbers][parts];

// Reads `1;5:3` and the like; what is left out is 0, what is too much is dropped.
static void read_numbers(const char *text, ct_numbers found) {
  int number = 0, part = 0;
  memset(found, 0, sizeof(ct_numbers));
  for (; *text != '\0' && number < numbers; text++) {
    if (*text == ';') {
      number++;
      part = 0;
    } else if (*text == ':') {
      part++;
    } else if (*text >= '0' && *text <= '9' && part < parts && found[number][part] < 100000) {
      found[number][part] = found[number][part] * 10 + (unsigned)(*text - '0');
    }
  }
}

static bool escape_pressed(struct ct_exit_watch *watch, int64_t at) {
  int64_t first = watch->escapes[0];
  watch->escapes[0] = watch->escapes[1];
  watch->escapes[1] = at;
  return first > 0 && at - first <= three_within;
}

static bool other_pressed(struct ct_exit_watch *watch) {
  memset(watch->escapes, 0, sizeof watch->escapes);
  return false;
}

// A key by its code point, as kitty's protocol and xterm's `modifyOtherKeys` send it; locks count for nothing.
static bool coded_key(struct ct_exit_watch *watch, const unsigned *codes, unsigned modifier, int64_t at) {
  bool has_ctrl = modifier > 0 && (modifier - 1) & ctrl;
  if (codes[0] == '\033') return escape_pressed(watch, at);
  for (int each = 0; each < parts; each++) {
    if (has_ctrl && (codes[each] == 'c' || codes[each] == 'C' || codes[each] == '\\')) return true;
  }
  return other_pressed(watch);
}

static bool sequence_ends(struct ct_exit_watch *watch, char final, int64_t at) {
  ct_numbers found;
  read_numbers(watch->sequence, found);
  unsigned key = found[0][0], modifier = found[1][0];
  if (found[1][1] == released) return false;
  if (final == 'u') return coded_key(watch, found[0], modifier, at);
  if (final == '~' && key == other_key) return coded_key(watch, found[2], modifier, at);
  // rxvt has other last bytes for Ctrl, and another number for Shift.
  bool is_key = final == '~' || final == '^' || final == '@';
  return (is_key && (key == f9 || key == shift_f9)) || other_pressed(watch);
}

static bool in_sequence_comes(struct ct_exit_watch *watch, char byte, int64_t at) {
  // The Linux console's F1 to F5 have a second bracket; what ends them comes after it.
  bool is_final = byte >= '@' && byte != 0x7F && !(byte == '[' && watch->length == 0);
  if (is_final) {
    watch->state = in_text;
    return sequence_ends(watch, byte, at);
  }
  if (watch->length < sizeof watch->sequence - 1) watch->sequence[watch->length++] = byte;
  watch->sequence[watch->length] = '\0';
  return false;
}

static bool escape_comes(struct ct_exit_watch *watch, int64_t at) {
  bool leaves = watch->state == after_escape && escape_pressed(watch, watch->escape_at);
  watch->state = after_escape;
  watch->escape_at = at;
  return leaves;
}

bool ct_asks_to_leave(struct ct_exit_watch *watch, uint8_t byte, int64_t at) {
  if (byte == ctrl_c || byte == ctrl_backslash) return true;
  if (byte == '\033') return escape_comes(watch, at);
  if (watch->state == in_sequence && byte >= ' ' && byte < 0x80) return in_sequence_comes(watch, (char)byte, at);
  if (watch->state == after_escape && byte == '[') {
    watch->state = in_sequence;
    watch->length = 0;
    watch->sequence[0] = '\0';
    return false;
  }
  watch->state = in_text;
  return other_pressed(watch);
}

int64_t ct_leaves_at(const struct ct_exit_watch *watch) {
  bool is_third = watch->state == after_escape && watch->escapes[0] > 0
      && watch->escape_at - watch->escapes[0] <= three_within;
  return is_third ? watch->escape_at + rest_within : -1;
}
