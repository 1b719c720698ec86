#include "keynames.h"

enum { largest = 0x10FFFF };
// What is held with a key: one less than the second field of its sequence.
enum { shift = 1, alt = 2, control = 4, super = 8, hyper = 16, meta = 32, caps_lock = 64 };
enum { other_than_control = alt | super | hyper | meta };
// By kitty's protocol.
enum { released = 3 };

static ct_input named(ct_key key) { return (ct_input){key, 0}; }
static ct_input function(int number) { return (ct_input){ct_key_function, (uint32_t)number}; }
static ct_input character(int scalar) { return (ct_input){ct_key_character, (uint32_t)scalar}; }

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

static void add_digit(int *number, char digit) {
  int before = *number < 0 ? 0 : *number;
  *number = before > largest ? before : before * 10 + (digit - '0');
}

bool ct_parse(const char *bytes, size_t length, struct ct_fields *fields) {
  int part = 0;
  for (int each = 0; each < ct_fields_most * ct_parts_most; each++) {
    fields->of[each / ct_parts_most][each % ct_parts_most] = -1;
  }
  fields->count = 1;
  for (size_t each = 0; each < length; each++) {
    if (bytes[each] == ';') {
      fields->count++;
      part = 0;
    } else if (bytes[each] == ':') {
      part++;
    } else if (!is_digit(bytes[each])) {
      return false;
    } else if (fields->count <= ct_fields_most && part < ct_parts_most) {
      add_digit(&fields->of[fields->count - 1][part], bytes[each]);
    }
  }
  return true;
}

static int held(const struct ct_fields *fields) {
  return fields->of[1][0] > 0 ? fields->of[1][0] - 1 : 0;
}

ct_input ct_name_control(uint8_t byte) {
  if (byte == 8 || byte == 127) return named(ct_key_backspace);
  if (byte == 9) return named(ct_key_tab);
  if (byte == 10 || byte == 13) return named(ct_key_enter);
  if (byte == 27) return named(ct_key_escape);
  return (ct_input){ct_key_control, byte + (byte < 27 ? 96 : 64)};
}

// MARK: Keys by a letter

static ct_input by_letter(char final) {
  switch (final) {
  case 'A': case 'a': return named(ct_key_up);
  case 'B': case 'b': return named(ct_key_down);
  case 'C': case 'c': return named(ct_key_right);
  case 'D': case 'd': return named(ct_key_left);
  case 'F': return named(ct_key_end);
  case 'H': return named(ct_key_home);
  case 'P': case 'Q': case 'R': case 'S': return function(final - 'P' + 1);
  case 'Z': return named(ct_key_back_tab);
  default: return named(ct_key_unknown);
  }
}

bool ct_is_keypad(char final) {
  return (final >= 'j' && final <= 'y') || final == 'X' || final == 'M' || final == 'I' || final == ' ';
}

// On the keypad where a program asked for its keys to be told apart: `j` is `*`, and so on in the order of ASCII.
ct_input ct_name_ss3(char final) {
  if (final >= 'j' && final <= 'y') return character(final - 'j' + '*');
  switch (final) {
  case 'X': return character('=');
  case ' ': return character(' ');
  case 'I': return named(ct_key_tab);
  case 'M': return named(ct_key_enter);
  default: return by_letter(final);
  }
}

// MARK: Keys by a number

// F19 is what rxvt and the Linux console send for F9 with Shift; leaving too easily is the lesser mistake.
static ct_input by_number(int number) {
  static const uint8_t functions[] = {
    [11] = 1, [12] = 2, [13] = 3, [14] = 4, [15] = 5, [17] = 6, [18] = 7, [19] = 8, [20] = 9,
    [21] = 10, [23] = 11, [24] = 12, [25] = 13, [26] = 14, [28] = 15, [29] = 16, [31] = 17,
    [32] = 18, [33] = 9, [34] = 20,
  };
  switch (number) {
  case 1: case 7: return named(ct_key_home);
  case 3: return named(ct_key_delete);
  case 4: case 8: return named(ct_key_end);
  case 5: return named(ct_key_page_up);
  case 6: return named(ct_key_page_down);
  default: break;
  }
  bool is_function = number > 0 && number < (int)sizeof functions && functions[number] > 0;
  return is_function ? function(functions[number]) : named(ct_key_unknown);
}

// MARK: Keys by a code point, after kitty's protocol and xterm's modifyOtherKeys

// The first of kitty's own numbers for keys that are no letters, in its older form and today's, and the last.
enum { private_first = 57344, private_last = 63743, keypad_digits = 57399, keypad_rest = 57409 };

static int in_private_range(int code, ct_input *out) {
  static const ct_key older[] = {
    ct_key_escape, ct_key_enter, ct_key_tab, ct_key_backspace, ct_key_unknown, ct_key_delete,
    ct_key_left, ct_key_right, ct_key_up, ct_key_down, ct_key_page_up, ct_key_page_down,
    ct_key_home, ct_key_end,
  };
  static const ct_key moving[] = {
    ct_key_left, ct_key_right, ct_key_up, ct_key_down, ct_key_page_up, ct_key_page_down,
    ct_key_home, ct_key_end, ct_key_unknown, ct_key_delete,
  };
  static const char signs[] = "./*-+\r=,";
  if (code < private_first + 14) {
    *out = named(older[code - private_first]);
  } else if (code >= 57364 && code < 57364 + 35) {
    *out = function(code - 57364 + 1);
  } else if (code >= keypad_digits && code < keypad_rest) {
    *out = character(code - keypad_digits + '0');
  } else if (code >= keypad_rest && code < keypad_rest + 8) {
    char sign = signs[code - keypad_rest];
    *out = sign == '\r' ? named(ct_key_enter) : character(sign);
  } else if (code >= 57417 && code < 57417 + 10) {
    *out = named(moving[code - 57417]);
  } else {
    return 0;
  }
  return 1;
}

// The byte that Ctrl makes of a key, 0 where it makes none; on a keyboard for other letters the key's place counts.
static uint8_t with_control(int code, int place) {
  if (code > 127 && place > 0) code = place;
  if (code == '4') return 28;
  if (code < '@' || code > '~') return 0;
  return (uint8_t)(code & 0x1F);
}

static int upper(int code) {
  bool is_small = (code >= 'a' && code <= 'z') || (code >= 0xE0 && code <= 0xFE && code != 0xF7);
  return is_small ? code - 32 : code;
}

static int text(const struct ct_fields *fields, int modifiers, ct_input *out) {
  int count = 0;
  for (int each = 0; each < ct_parts_most && fields->of[2][each] > 0x1F; each++) {
    out[count++] = character(fields->of[2][each]);
  }
  if (count > 0) return count;
  const int *code = fields->of[0];
  bool is_large = !(modifiers & shift) != !(modifiers & caps_lock);
  bool has_other = modifiers & shift && code[1] > 0x1F;
  *out = character(has_other ? code[1] : is_large ? upper(code[0]) : code[0]);
  return 1;
}

static bool is_scalar(int code) {
  return (code > 0 && code < 0xD800) || (code > 0xDFFF && code <= largest);
}

static int by_code(const struct ct_fields *fields, int modifiers, ct_input *out) {
  int code = fields->of[0][0];
  if (!is_scalar(code)) return 0;
  if (code >= private_first && code <= private_last) return in_private_range(code, out);
  uint8_t byte = code < 0x20 || code == 0x7F ? (uint8_t)code : 0;
  if (byte == 0 && modifiers & control) byte = with_control(code, fields->of[0][2]);
  *out = byte > 0 ? ct_name_control(byte) : named(ct_key_unknown);
  bool always = out->key == ct_key_escape || ct_is_exit(*out);
  if (modifiers & other_than_control && !always) *out = named(ct_key_unknown);
  else if (out->key == ct_key_tab && modifiers & shift) *out = named(ct_key_back_tab);
  else if (byte == 0 && !(modifiers & control)) return text(fields, modifiers, out);
  return 1;
}

// xterm writes the code last: `CSI 27 ; held ; code ~`.
static int by_other_key(const struct ct_fields *fields, ct_input *out) {
  struct ct_fields turned = *fields;
  turned.of[0][0] = fields->of[2][0];
  turned.of[2][0] = -1;
  return by_code(&turned, held(fields), out);
}

int ct_name_csi(const struct ct_fields *fields, char final, ct_input *out) {
  if (fields->of[1][1] == released) return 0;
  switch (final) {
  case 'u': return by_code(fields, held(fields), out);
  case '~': if (fields->of[0][0] == 27 && fields->count == 3) return by_other_key(fields, out);
    *out = by_number(fields->of[0][0]);
    return 1;
  case '^': case '$': case '@': *out = by_number(fields->of[0][0]); return 1;
  case 'A': case 'B': case 'C': case 'D': case 'E': case 'F': case 'H': case 'P': case 'Q': case 'S':
  case 'Z': case 'a': case 'b': case 'c': case 'd':
    *out = by_letter(final);
    return 1;
  default: return 0;
  }
}
