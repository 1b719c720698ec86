#include "keystates.h"
#include <string.h>

enum { interrupt = 3, cancel = 24, substitute = 26, esc = 27, quit = 28 };

static void plain(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink);

// What is pasted is no key; an exit key among it is kept, should the paste never end.
void ct_emit(ct_decoder *decoder, struct ct_sink *sink, ct_input input) {
  if (!decoder->is_pasting) {
    if (sink->count < sink->room) sink->out[sink->count++] = input;
  } else if (ct_is_exit(input) && decoder->leaving.key == ct_key_unknown) {
    decoder->leaving = input;
    decoder->leaving_since = decoder->since;
  }
}

static void emit_key(ct_decoder *decoder, struct ct_sink *sink, ct_key key) {
  ct_emit(decoder, sink, (ct_input){key, 0});
}

static void emit_character(ct_decoder *decoder, struct ct_sink *sink, uint32_t scalar) {
  ct_emit(decoder, sink, (ct_input){ct_key_character, scalar});
}

// MARK: Sequences

static void begin(ct_decoder *decoder, enum ct_state state, char introducer) {
  decoder->state = (int)state;
  decoder->sequence[0] = introducer;
  decoder->length = 1;
  decoder->is_cut = false;
}

static void keep(ct_decoder *decoder, uint8_t byte) {
  decoder->is_cut = decoder->is_cut || decoder->length + 1 >= sizeof decoder->sequence;
  if (!decoder->is_cut) decoder->sequence[decoder->length++] = (char)byte;
}

// What begins a sequence stood alone: it was typed, by itself after an Esc or with Alt. But for `ESC [`, which is
// nothing until it is whole, however late the rest of it comes: too many keys and answers begin with it.
static void give_up_introducer(ct_decoder *decoder, enum ct_state state, struct ct_sink *sink) {
  if (decoder->length != 1) return;
  if (decoder->is_late) {
    emit_character(decoder, sink, (uint8_t)decoder->sequence[0]);
  } else if (state != csi) {
    emit_key(decoder, sink, ct_key_unknown);
  }
}

// Bytes of a letter or a sequence that are followed by what does not belong to it are given up.
void ct_give_up(ct_decoder *decoder, struct ct_sink *sink) {
  enum ct_state state = (enum ct_state)decoder->state;
  decoder->state = ground;
  switch (state) {
  case escape: case string_escape: emit_key(decoder, sink, ct_key_escape); break;
  case letter: emit_key(decoder, sink, ct_key_unknown); break;
  case csi: case ss3: case string_begun: give_up_introducer(decoder, state, sink); break;
  default: break;
  }
}

static void give_up_for(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  ct_give_up(decoder, sink);
  plain(decoder, byte, sink);
}

void ct_end_paste(ct_decoder *decoder, struct ct_sink *sink) {
  if (!decoder->is_pasting) return;
  decoder->is_pasting = false;
  decoder->leaving = (ct_input){ct_key_unknown, 0};
  ct_emit(decoder, sink, (ct_input){ct_key_pasted, (uint32_t)decoder->paste_length});
}

static void begin_paste(ct_decoder *decoder) {
  if (decoder->is_pasting || decoder->is_watching) return;
  decoder->is_pasting = true;
  decoder->paste_length = 0;
}

static const ct_input *learned(const ct_decoder *decoder) {
  for (size_t each = 0; each < decoder->learned_count; each++) {
    const char *bytes = decoder->learned[each].bytes;
    if (strlen(bytes) == decoder->length && memcmp(bytes, decoder->sequence, decoder->length) == 0) {
      return &decoder->learned[each].input;
    }
  }
  return NULL;
}

// Old mouse reports, of a position and of a text marked with the mouse, go on after their last byte.
static int coordinates_after(const ct_decoder *decoder, char final) {
  if (decoder->length != 2) return 0;
  return final == 'M' ? 3 : final == 't' ? 2 : final == 'T' ? 6 : 0;
}

static void end_csi(ct_decoder *decoder, struct ct_sink *sink) {
  char final = decoder->sequence[decoder->length - 1];
  decoder->state = ground;
  if (decoder->is_cut) return;
  const ct_input *known = learned(decoder);
  if (known != NULL) return ct_emit(decoder, sink, *known);
  decoder->coordinates = (uint8_t)coordinates_after(decoder, final);
  decoder->is_lead = false;
  if (decoder->coordinates > 0) {
    decoder->state = mouse;
    return;
  }
  struct ct_fields fields;
  if (!ct_parse(decoder->sequence + 1, decoder->length - 2, &fields)) return;
  if (final == '~' && fields.of[0][0] == 200) return begin_paste(decoder);
  if (final == '~' && fields.of[0][0] == 201) {
    decoder->paste_length = decoder->paste_mark;
    return ct_end_paste(decoder, sink);
  }
  ct_input named[ct_inputs_most];
  int count = ct_name_csi(&fields, final, named);
  for (int each = 0; each < count; each++) ct_emit(decoder, sink, named[each]);
}

// rxvt ends a key pressed with Shift by a byte that otherwise never ends a sequence: `CSI 20 $`.
static bool is_shifted(const ct_decoder *decoder) {
  if (decoder->length < 3 || decoder->sequence[decoder->length - 1] != '$') return false;
  for (size_t each = 1; each + 1 < decoder->length; each++) {
    if (decoder->sequence[each] < '0' || decoder->sequence[each] > '9') return false;
  }
  return true;
}

static void in_csi(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  if (byte == cancel) {
    decoder->state = ground;
  } else if (byte < 0x20 || byte > 0x7E) {
    give_up_for(decoder, byte, sink);
  } else if (byte == '[' && decoder->length == 1) {
    decoder->state = console;
  } else {
    keep(decoder, byte);
    if (byte >= 0x40 || is_shifted(decoder)) end_csi(decoder, sink);
  }
}

static void in_console(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  decoder->state = ground;
  if (byte >= 'A' && byte <= 'E') {
    ct_emit(decoder, sink, (ct_input){ct_key_function, (uint32_t)(byte - 'A' + 1)});
  } else if (byte < 0x20 || byte > 0x7E) {
    plain(decoder, byte, sink);
  }
}

static void end_ss3(ct_decoder *decoder, struct ct_sink *sink) {
  char final = decoder->sequence[decoder->length - 1];
  decoder->state = ground;
  struct ct_fields fields;
  if (decoder->is_cut || !ct_parse(decoder->sequence + 1, decoder->length - 2, &fields)) return;
  const ct_input *known = ct_is_keypad(final) ? NULL : learned(decoder);
  ct_emit(decoder, sink, known != NULL ? *known : ct_name_ss3(final));
}

static void in_ss3(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  bool is_final = (byte >= 0x40 && byte < 0x7F) || (byte == ' ' && decoder->length == 1);
  bool is_parameter = (byte >= '0' && byte <= ';') && !decoder->is_late;
  if (decoder->is_late && (!is_final || ct_is_keypad((char)byte))) {
    give_up_for(decoder, byte, sink);
  } else if (is_final || is_parameter) {
    keep(decoder, byte);
    if (is_final) end_ss3(decoder, sink);
  } else if (byte < 0x20 || byte >= 0x7F) {
    give_up_for(decoder, byte, sink);
  } else {
    decoder->state = ground;
    emit_key(decoder, sink, ct_key_unknown);
  }
}

static bool begins_string(uint8_t byte) {
  return byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_';
}

static void c1(ct_decoder *decoder, uint32_t control) {
  uint8_t byte = (uint8_t)(control - 0x40);
  decoder->is_late = false;
  decoder->paste_mark = decoder->paste_before;
  if (byte == '[') begin(decoder, csi, '[');
  if (byte == 'O') begin(decoder, ss3, 'O');
  if (begins_string(byte)) decoder->state = string;
}

// Terminals give an unended answer up at CAN, SUB and Esc; BEL and ST end it.
static void in_string(ct_decoder *decoder, uint8_t byte) {
  bool is_control = !decoder->is_utf8 && byte >= 0x80 && byte < 0xA0;
  decoder->state = byte == '\a' || byte == cancel || is_control ? ground : string;
  if (is_control) c1(decoder, byte);
}

// MARK: Letters

static void end_letter(ct_decoder *decoder, uint32_t scalar, struct ct_sink *sink) {
  decoder->state = ground;
  if (scalar < 0xA0) return c1(decoder, scalar);
  ct_emit(decoder, sink, (ct_input){decoder->is_alt ? ct_key_unknown : ct_key_character, scalar});
}

// The bytes a first one may be followed by, so that nothing overlong, no surrogate and nothing beyond Unicode gets through.
static bool begin_utf8(ct_decoder *decoder, uint8_t byte) {
  if (byte < 0xC2 || byte > 0xF4) return false;
  decoder->left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
  decoder->scalar = byte & (0x3F >> decoder->left);
  decoder->least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
  decoder->most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  decoder->state = letter;
  return true;
}

static void begin_letter(ct_decoder *decoder, uint8_t byte, bool is_alt, struct ct_sink *sink) {
  decoder->state = ground;
  decoder->is_alt = is_alt;
  if (!decoder->is_utf8) return end_letter(decoder, byte, sink);
  if (!begin_utf8(decoder, byte)) emit_key(decoder, sink, ct_key_unknown);
}

static void in_letter(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  if (byte < decoder->least || byte > decoder->most) return give_up_for(decoder, byte, sink);
  decoder->scalar = decoder->scalar << 6 | (byte & 0x3F);
  decoder->least = 0x80;
  decoder->most = 0xBF;
  if (--decoder->left == 0) end_letter(decoder, decoder->scalar, sink);
}

static void plain(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  decoder->state = ground;
  if (byte < 0x20 || byte == 0x7F) {
    if (byte != 0) ct_emit(decoder, sink, ct_name_control(byte));
  } else if (byte < 0x7F) {
    emit_character(decoder, sink, byte);
  } else {
    begin_letter(decoder, byte, false, sink);
  }
}

// A coordinate is a byte, or in some terminals a letter of two bytes.
static void in_mouse(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  bool continues = decoder->is_utf8 && decoder->is_lead && (byte & 0xC0) == 0x80;
  if (!continues && (decoder->coordinates == 0 || (byte != 0 && byte < 0x20))) {
    return plain(decoder, byte, sink);
  }
  if (!continues) decoder->coordinates--;
  decoder->is_lead = !continues && decoder->is_utf8 && byte >= 0xC2 && byte <= 0xDF;
  if (decoder->coordinates == 0 && !decoder->is_lead) decoder->state = ground;
}

// MARK: Esc

// Esc and a byte at once: a sequence, or a key with Alt.
static void after_escape(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  decoder->is_late = false;
  decoder->state = ground;
  begin(decoder, ground, (char)byte);
  if (byte == '[') {
    decoder->state = csi;
  } else if (byte == 'O') {
    decoder->state = ss3;
  } else if (begins_string(byte)) {
    decoder->state = string_begun;
  } else if (byte >= 0x80) {
    begin_letter(decoder, byte, true, sink);
  } else if (byte != '\\') {
    const ct_input *known = learned(decoder);
    ct_emit(decoder, sink, known != NULL ? *known : (ct_input){ct_key_unknown, 0});
  }
}

// What begins a sequence right after an Esc that was a key is held back a moment: the Esc may have been its first byte.
static void after_reported(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  decoder->is_late = true;
  if (byte == '\\' && decoder->state == string_reported) {
    decoder->state = ground;
  } else if (byte == '[') {
    begin(decoder, csi, '[');
  } else if (byte == 'O') {
    begin(decoder, ss3, 'O');
  } else if (begins_string(byte) && byte != 'X') {
    begin(decoder, string_begun, (char)byte);
  } else {
    plain(decoder, byte, sink);
  }
}

static void after_string_escape(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  if (byte == '\\') {
    decoder->state = ground;
  } else if (decoder->gap > decoder->escape_delay) {
    ct_give_up(decoder, sink);
    after_reported(decoder, byte, sink);
  } else {
    after_escape(decoder, byte, sink);
  }
}

static void on_escape(ct_decoder *decoder, struct ct_sink *sink) {
  bool is_in_string = decoder->state == string || decoder->state == string_begun;
  decoder->paste_mark = decoder->paste_before;
  if (!is_in_string) ct_give_up(decoder, sink);
  decoder->state = is_in_string ? string_escape : escape;
}

void ct_step(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink) {
  if (byte == esc) return on_escape(decoder, sink);
  if (byte == interrupt || byte == quit || byte == substitute) return give_up_for(decoder, byte, sink);
  if (byte == 0 && decoder->state != mouse) return;
  switch ((enum ct_state)decoder->state) {
  case ground: return plain(decoder, byte, sink);
  case escape: return after_escape(decoder, byte, sink);
  case escape_reported: case string_reported: return after_reported(decoder, byte, sink);
  case csi: return in_csi(decoder, byte, sink);
  case console: return in_console(decoder, byte, sink);
  case ss3: return in_ss3(decoder, byte, sink);
  case string_begun: case string: return in_string(decoder, byte);
  case string_escape: return after_string_escape(decoder, byte, sink);
  case letter: return in_letter(decoder, byte, sink);
  case mouse: return in_mouse(decoder, byte, sink);
  }
}
