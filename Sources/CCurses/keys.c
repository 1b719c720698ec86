#include "keynames.h"
#include <string.h>

// After ECMA-48 and the state diagram of VT terminals, for the way from the terminal to the program.
enum state {
  ground,
  escape,           // an Esc whose next byte decides what it was
  escape_reported,  // an Esc already taken for a key; a sequence right after it is one that came late
  csi,              // after `ESC [`
  console,          // after `ESC [ [`, the Linux console's first five function keys
  ss3,              // after `ESC O`
  string_begun,     // after `ESC ]` and its like: with Alt by a person, or an answer of the terminal
  string,           // in the midst of that answer
  string_escape,    // an Esc in it: the first half of its end, or a key
  string_reported,  // that Esc was taken for a key; the other half may still come
  letter,           // between the bytes of one in UTF-8
  mouse,            // in the coordinates of an old report
};

enum {
  patience = 500,           // milliseconds for the end of a paste, and for what a person may have typed as well
  string_silence = 5000,    // milliseconds after which an answer that never ended no longer swallows keys
  interrupt = 3, cancel = 24, substitute = 26, esc = 27, quit = 28,
};

struct sink { ct_input *out; int room, count; };

static void plain(ct_decoder *decoder, uint8_t byte, struct sink *sink);
static void step(ct_decoder *decoder, uint8_t byte, struct sink *sink);

void ct_decoder_forget(ct_decoder *decoder) {
  decoder->state = ground;
  decoder->is_pasting = false;
  decoder->leaving = (ct_input){ct_key_unknown, 0};
  decoder->length = decoder->paste_length = 0;
  decoder->scalar = 0;
  memset(decoder->sequence, 0, sizeof decoder->sequence);
  memset(decoder->paste, 0, sizeof decoder->paste);
}

void ct_decoder_init(ct_decoder *decoder, bool is_utf8, int escape_delay) {
  memset(decoder, 0, sizeof *decoder);
  decoder->is_utf8 = is_utf8;
  decoder->escape_delay = escape_delay;
}

const uint8_t *ct_decoder_paste(const ct_decoder *decoder) { return decoder->paste; }

bool ct_is_exit(ct_input input) {
  if (input.key == ct_key_function) return input.number == 9;
  return input.key == ct_key_control && (input.number == 'c' || input.number == '\\');
}

// What is pasted is no key; an exit key among it is kept, should the paste never end.
static void emit(ct_decoder *decoder, struct sink *sink, ct_input input) {
  if (!decoder->is_pasting) {
    if (sink->count < sink->room) sink->out[sink->count++] = input;
  } else if (ct_is_exit(input) && decoder->leaving.key == ct_key_unknown) {
    decoder->leaving = input;
    decoder->leaving_since = decoder->since;
  }
}

static void emit_key(ct_decoder *decoder, struct sink *sink, ct_key key) {
  emit(decoder, sink, (ct_input){key, 0});
}

static void emit_character(ct_decoder *decoder, struct sink *sink, uint32_t scalar) {
  emit(decoder, sink, (ct_input){ct_key_character, scalar});
}

// MARK: Sequences

static void begin(ct_decoder *decoder, enum state state, char introducer) {
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
static void give_up_introducer(ct_decoder *decoder, enum state state, struct sink *sink) {
  if (decoder->length != 1) return;
  if (decoder->is_late) {
    emit_character(decoder, sink, (uint8_t)decoder->sequence[0]);
  } else if (state != csi) {
    emit_key(decoder, sink, ct_key_unknown);
  }
}

// Bytes of a letter or a sequence that are followed by what does not belong to it are given up.
static void give_up(ct_decoder *decoder, struct sink *sink) {
  enum state state = (enum state)decoder->state;
  decoder->state = ground;
  switch (state) {
  case escape: case string_escape: emit_key(decoder, sink, ct_key_escape); break;
  case letter: emit_key(decoder, sink, ct_key_unknown); break;
  case csi: case ss3: case string_begun: give_up_introducer(decoder, state, sink); break;
  default: break;
  }
}

static void give_up_for(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  give_up(decoder, sink);
  plain(decoder, byte, sink);
}

static void end_paste(ct_decoder *decoder, struct sink *sink) {
  if (!decoder->is_pasting) return;
  decoder->is_pasting = false;
  decoder->leaving = (ct_input){ct_key_unknown, 0};
  emit(decoder, sink, (ct_input){ct_key_pasted, (uint32_t)decoder->paste_length});
}

static void begin_paste(ct_decoder *decoder) {
  if (decoder->is_pasting) return;
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

static void end_csi(ct_decoder *decoder, struct sink *sink) {
  char final = decoder->sequence[decoder->length - 1];
  decoder->state = ground;
  if (decoder->is_cut) return;
  const ct_input *known = learned(decoder);
  if (known != NULL) return emit(decoder, sink, *known);
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
    return end_paste(decoder, sink);
  }
  ct_input named[ct_inputs_most];
  int count = ct_name_csi(&fields, final, named);
  for (int each = 0; each < count; each++) emit(decoder, sink, named[each]);
}

// rxvt ends a key pressed with Shift by a byte that otherwise never ends a sequence: `CSI 20 $`.
static bool is_shifted(const ct_decoder *decoder) {
  if (decoder->length < 3 || decoder->sequence[decoder->length - 1] != '$') return false;
  for (size_t each = 1; each + 1 < decoder->length; each++) {
    if (decoder->sequence[each] < '0' || decoder->sequence[each] > '9') return false;
  }
  return true;
}

static void in_csi(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
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

static void in_console(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  decoder->state = ground;
  if (byte >= 'A' && byte <= 'E') {
    emit(decoder, sink, (ct_input){ct_key_function, (uint32_t)(byte - 'A' + 1)});
  } else if (byte < 0x20 || byte > 0x7E) {
    plain(decoder, byte, sink);
  }
}

static void end_ss3(ct_decoder *decoder, struct sink *sink) {
  char final = decoder->sequence[decoder->length - 1];
  decoder->state = ground;
  struct ct_fields fields;
  if (decoder->is_cut || !ct_parse(decoder->sequence + 1, decoder->length - 2, &fields)) return;
  const ct_input *known = ct_is_keypad(final) ? NULL : learned(decoder);
  emit(decoder, sink, known != NULL ? *known : ct_name_ss3(final));
}

static void in_ss3(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
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

static void end_letter(ct_decoder *decoder, uint32_t scalar, struct sink *sink) {
  decoder->state = ground;
  if (scalar < 0xA0) return c1(decoder, scalar);
  emit(decoder, sink, (ct_input){decoder->is_alt ? ct_key_unknown : ct_key_character, scalar});
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

static void begin_letter(ct_decoder *decoder, uint8_t byte, bool is_alt, struct sink *sink) {
  decoder->state = ground;
  decoder->is_alt = is_alt;
  if (!decoder->is_utf8) return end_letter(decoder, byte, sink);
  if (!begin_utf8(decoder, byte)) emit_key(decoder, sink, ct_key_unknown);
}

static void in_letter(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  if (byte < decoder->least || byte > decoder->most) return give_up_for(decoder, byte, sink);
  decoder->scalar = decoder->scalar << 6 | (byte & 0x3F);
  decoder->least = 0x80;
  decoder->most = 0xBF;
  if (--decoder->left == 0) end_letter(decoder, decoder->scalar, sink);
}

static void plain(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  decoder->state = ground;
  if (byte < 0x20 || byte == 0x7F) {
    if (byte != 0) emit(decoder, sink, ct_name_control(byte));
  } else if (byte < 0x7F) {
    emit_character(decoder, sink, byte);
  } else {
    begin_letter(decoder, byte, false, sink);
  }
}

// A coordinate is a byte, or in some terminals a letter of two bytes.
static void in_mouse(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
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
static void after_escape(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
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
    emit(decoder, sink, known != NULL ? *known : (ct_input){ct_key_unknown, 0});
  }
}

// What begins a sequence right after an Esc that was a key is held back a moment: the Esc may have been its first byte.
static void after_reported(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
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

static void after_string_escape(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  if (byte == '\\') {
    decoder->state = ground;
  } else if (decoder->gap > decoder->escape_delay) {
    give_up(decoder, sink);
    after_reported(decoder, byte, sink);
  } else {
    after_escape(decoder, byte, sink);
  }
}

static void on_escape(ct_decoder *decoder, struct sink *sink) {
  bool is_in_string = decoder->state == string || decoder->state == string_begun;
  decoder->paste_mark = decoder->paste_before;
  if (!is_in_string) give_up(decoder, sink);
  decoder->state = is_in_string ? string_escape : escape;
}

static void step(ct_decoder *decoder, uint8_t byte, struct sink *sink) {
  if (byte == esc) return on_escape(decoder, sink);
  if (byte == interrupt || byte == quit || byte == substitute) return give_up_for(decoder, byte, sink);
  if (byte == 0 && decoder->state != mouse) return;
  switch ((enum state)decoder->state) {
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

// MARK: Time

static void leave_paste(ct_decoder *decoder, struct sink *sink) {
  ct_input leaving = decoder->leaving;
  decoder->is_pasting = false;
  decoder->leaving = (ct_input){ct_key_unknown, 0};
  decoder->state = ground;
  emit(decoder, sink, leaving);
}

// A paste whose end does not come is cut off. An exit key among it is part of it only where the end follows at once:
// a text that was copied may hold such bytes, but a person who presses the key before a paste that hangs must get away.
static void cut_paste(ct_decoder *decoder, struct sink *sink) {
  if (decoder->leaving.key != ct_key_unknown) return leave_paste(decoder, sink);
  bool is_ending = decoder->state == csi || decoder->state == escape;
  if (is_ending) decoder->paste_length = decoder->paste_mark;
  decoder->state = decoder->state == csi ? csi : decoder->state == escape ? escape_reported : ground;
  end_paste(decoder, sink);
}

int ct_decode(ct_decoder *decoder, uint8_t byte, long long now, ct_input *out, int room) {
  struct sink sink = {out, room, 0};
  decoder->gap = now - decoder->since;
  decoder->since = now;
  bool is_leaving = decoder->is_pasting && decoder->leaving.key != ct_key_unknown;
  if (is_leaving && now - decoder->leaving_since >= patience) leave_paste(decoder, &sink);
  if (decoder->state == string && decoder->gap > string_silence) decoder->state = ground;
  decoder->paste_before = decoder->paste_length;
  if (decoder->is_pasting && decoder->paste_length < sizeof decoder->paste) {
    decoder->paste[decoder->paste_length++] = byte;
  }
  step(decoder, byte, &sink);
  return sink.count;
}

// Milliseconds what is half said may take; -1 where it may take for ever.
static int limit(const ct_decoder *decoder) {
  if (decoder->is_pasting) return patience;
  bool may_be_typed = decoder->is_late && decoder->length == 1;
  switch ((enum state)decoder->state) {
  case escape: return decoder->escape_delay;
  case csi: return may_be_typed ? patience : -1;
  case ss3: case string_begun: {
    char first = decoder->sequence[0];
    return may_be_typed && (first == 'O' || first == 'P') ? decoder->escape_delay : patience;
  }
  case string_escape: return patience;
  default: return -1;
  }
}

int ct_decoder_wait(const ct_decoder *decoder, long long now) {
  int most = limit(decoder);
  if (most < 0) return -1;
  long long end = decoder->since + most;
  if (decoder->is_pasting && decoder->leaving.key != ct_key_unknown) {
    end = decoder->leaving_since + patience;
  }
  return end <= now ? 0 : (int)(end - now);
}

int ct_decode_pause(ct_decoder *decoder, long long now, ct_input *out, int room) {
  struct sink sink = {out, room, 0};
  if (ct_decoder_wait(decoder, now) != 0) return 0;
  int state = decoder->state;
  if (decoder->is_pasting) {
    cut_paste(decoder, &sink);
  } else {
    give_up(decoder, &sink);
    if (state == escape) decoder->state = escape_reported;
    if (state == string_escape) decoder->state = string_reported;
  }
  return sink.count;
}

void ct_decoder_learn(ct_decoder *decoder, const char *bytes, ct_input input) {
  size_t length = strlen(bytes);
  if (bytes[0] != esc || length < 2 || length - 1 > ct_learned_length) return;
  if (decoder->learned_count == ct_learned_most) return;
  memcpy(decoder->learned[decoder->learned_count].bytes, bytes + 1, length);
  decoder->learned[decoder->learned_count++].input = input;
}

// The keypad and the cursor keys as they are by themselves, no mouse in any of its forms, no word of the window
// coming to the front, and no keys in other forms than the usual.
const char ct_quiet_modes[] =
    "\033[?1l\033>"
    "\033[?9l\033[?1000l\033[?1001l\033[?1002l\033[?1003l\033[?1005l\033[?1006l\033[?1015l\033[?1016l"
    "\033[?1004l"
    "\033[>4;0m\033[=0u";
