// Feeds the key decoder bytes drawn by chance, with the sanitizers on: `.ci/sanitize`.
#include "keys.h"
#include <assert.h>
#include <stdlib.h>

enum { rounds = 20000, longest = 400 };

static uint64_t state = 2026;

static uint32_t draw(uint32_t below) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33) % below;
}

static uint8_t draw_byte(void) {
  static const char special[] = "\033\033\033[[OP]_^X0123456789;:?<$~uMtTR\a\\\x9b\x9d\x9c\x90\xc3\xe2\xf0\x18\x1a";
  return draw(3) > 0 ? (uint8_t)special[draw(sizeof special - 1)] : (uint8_t)draw(256);
}

static void check(const ct_input *inputs, int count) {
  assert(count >= 0 && count <= ct_inputs_most);
  for (int each = 0; each < count; each++) {
    uint32_t number = inputs[each].number;
    if (inputs[each].key == ct_key_pasted) assert(number <= ct_paste_most);
    if (inputs[each].key == ct_key_function) assert(number >= 1 && number <= 35);
    if (inputs[each].key == ct_key_character) {
      assert(number >= 0x20 && number != 0x7F && number <= 0x10FFFF);
      assert(number < 0xD800 || number > 0xDFFF);
    }
  }
}

static void play(ct_decoder *decoder, int room) {
  ct_input inputs[ct_inputs_most];
  long long now = 0;
  for (uint32_t left = draw(longest); left > 0; left--) {
    check(inputs, ct_decode(decoder, draw_byte(), now, inputs, room));
    if (draw(8) > 0) continue;
    now += draw(7000);
    assert(ct_decoder_wait(decoder, now) >= -1);
    check(inputs, ct_decode_pause(decoder, now, inputs, room));
  }
}

// Whatever came before, a key that leaves does so.
static void watch(ct_exit_watch *watch) {
  long long now = 0;
  for (uint32_t left = draw(longest); left > 0; left--) {
    ct_leaves(watch, draw_byte(), now);
    if (draw(8) > 0) continue;
    now += draw(7000);
    assert(ct_exit_watch_wait(watch, now) >= -1);
    ct_leaves_by_pause(watch, now);
  }
  bool leaves = false;
  for (const char *each = "\033[20~"; *each != '\0'; each++) leaves = ct_leaves(watch, (uint8_t)*each, now);
  assert(leaves);
}

static void play_long(ct_decoder *decoder, const char *begin, uint8_t byte) {
  ct_input inputs[ct_inputs_most];
  for (const char *each = begin; *each != '\0'; each++) ct_decode(decoder, (uint8_t)*each, 0, inputs, ct_inputs_most);
  for (int each = 0; each < 1 << 20; each++) check(inputs, ct_decode(decoder, byte, 0, inputs, ct_inputs_most));
  assert(ct_decode(decoder, 3, 10000, inputs, ct_inputs_most) > 0 || ct_decode_pause(decoder, 20000, inputs, 1) == 1);
}

int main(void) {
  ct_decoder *decoder = malloc(sizeof *decoder);
  ct_exit_watch *exit = malloc(sizeof *exit);
  assert(decoder != NULL && exit != NULL);
  for (int round = 0; round < rounds; round++) {
    ct_decoder_init(decoder, round % 2 == 0, 25);
    ct_decoder_learn(decoder, "\033[99^", (ct_input){ct_key_function, 9});
    for (int each = 0; each < 40; each++) ct_decoder_learn(decoder, "\033O12345678901", (ct_input){ct_key_up, 0});
    if (round % 2000 < 4) play_long(decoder, round % 2 == 0 ? "\033[200~" : "\033]52;", (uint8_t)('a' + round % 7));
    play(decoder, 1 + (int)draw(ct_inputs_most));
    ct_decoder_forget(decoder);
    ct_exit_watch_init(exit, round % 2 == 0, 25);
    watch(exit);
  }
  free(decoder);
  free(exit);
  return 0;
}
