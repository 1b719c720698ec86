#include "keystates.h"
#include <string.h>

enum {
  patience = 500,         // milliseconds for the end of a paste, and for what a person may have typed as well
  string_silence = 5000,  // milliseconds after which an answer that never ended no longer swallows keys
};

// The keypad and the cursor keys as they are by themselves, no mouse in any of its forms, no word of the window
// coming to the front, and no keys in other forms than the usual.
const char ct_quiet_modes[] =
    "\033[?1l\033>"
    "\033[?9l\033[?1000l\033[?1001l\033[?1002l\033[?1003l\033[?1005l\033[?1006l\033[?1015l\033[?1016l"
    "\033[?1004l"
    "\033[>4;0m\033[=0u";

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

void ct_decoder_learn(ct_decoder *decoder, const char *bytes, ct_input input) {
  size_t length = strlen(bytes);
  if (bytes[0] != '\033' || length < 2 || length - 1 > ct_learned_length) return;
  if (decoder->learned_count == ct_learned_most) return;
  memcpy(decoder->learned[decoder->learned_count].bytes, bytes + 1, length);
  decoder->learned[decoder->learned_count++].input = input;
}

static void leave_paste(ct_decoder *decoder, struct ct_sink *sink) {
  ct_input leaving = decoder->leaving;
  decoder->is_pasting = false;
  decoder->leaving = (ct_input){ct_key_unknown, 0};
  decoder->state = ground;
  ct_emit(decoder, sink, leaving);
}

// A paste whose end does not come is cut off. An exit key among it is part of it only where the end follows at once:
// a text that was copied may hold such bytes, but a person who presses the key before a paste that hangs must get away.
static void cut_paste(ct_decoder *decoder, struct ct_sink *sink) {
  if (decoder->leaving.key != ct_key_unknown) return leave_paste(decoder, sink);
  bool is_ending = decoder->state == csi || decoder->state == escape;
  if (is_ending) decoder->paste_length = decoder->paste_mark;
  decoder->state = decoder->state == csi ? csi : decoder->state == escape ? escape_reported : ground;
  ct_end_paste(decoder, sink);
}

int ct_decode(ct_decoder *decoder, uint8_t byte, long long now, ct_input *out, int room) {
  struct ct_sink sink = {out, room, 0};
  decoder->gap = now - decoder->since;
  decoder->since = now;
  bool is_leaving = decoder->is_pasting && decoder->leaving.key != ct_key_unknown;
  if (is_leaving && now - decoder->leaving_since >= patience) leave_paste(decoder, &sink);
  if (decoder->state == string && decoder->gap > string_silence) decoder->state = ground;
  decoder->paste_before = decoder->paste_length;
  if (decoder->is_pasting && decoder->paste_length < sizeof decoder->paste) {
    decoder->paste[decoder->paste_length++] = byte;
  }
  ct_step(decoder, byte, &sink);
  return sink.count;
}

// Milliseconds what is half said may take; -1 where it may take for ever.
static int limit(const ct_decoder *decoder) {
  if (decoder->is_pasting) return patience;
  bool may_be_typed = decoder->is_late && decoder->length == 1;
  switch ((enum ct_state)decoder->state) {
  case escape: return decoder->escape_delay;
  case csi: return may_be_typed && !decoder->is_watching ? patience : -1;
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
  struct ct_sink sink = {out, room, 0};
  if (ct_decoder_wait(decoder, now) != 0) return 0;
  int state = decoder->state;
  if (decoder->is_pasting) {
    cut_paste(decoder, &sink);
  } else {
    ct_give_up(decoder, &sink);
    if (state == escape) decoder->state = escape_reported;
    if (state == string_escape) decoder->state = string_reported;
  }
  return sink.count;
}
