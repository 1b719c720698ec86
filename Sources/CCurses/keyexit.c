#include "keys.h"
#include <string.h>

void ct_exit_watch_init(ct_exit_watch *watch, bool is_utf8, int escape_delay) {
  ct_decoder_init(&watch->decoder, is_utf8, escape_delay);
  watch->decoder.is_watching = true;
  watch->escapes = 0;
}

void ct_exit_watch_forget(ct_exit_watch *watch) {
  ct_decoder_forget(&watch->decoder);
  watch->escapes = 0;
}

static bool is_third_escape(ct_exit_watch *watch, long long now) {
  bool follows = watch->escapes > 0 && now - watch->escaped <= ct_escapes_apart;
  watch->escapes = follows ? watch->escapes + 1 : 1;
  watch->escaped = now;
  return watch->escapes >= ct_escapes_needed;
}

static bool is_among(ct_exit_watch *watch, const ct_input *inputs, int count, long long now) {
  bool leaves = false;
  for (int each = 0; each < count; each++) {
    if (inputs[each].key != ct_key_escape) watch->escapes = 0;
    if (ct_is_exit(inputs[each])) leaves = true;
    else if (inputs[each].key == ct_key_escape && is_third_escape(watch, now)) leaves = true;
  }
  return leaves;
}

bool ct_leaves_by_pause(ct_exit_watch *watch, long long now) {
  ct_input inputs[ct_inputs_most];
  int count = ct_decode_pause(&watch->decoder, now, inputs, ct_inputs_most);
  return is_among(watch, inputs, count, now);
}

bool ct_leaves(ct_exit_watch *watch, uint8_t byte, long long now) {
  ct_input inputs[ct_inputs_most];
  bool leaves = ct_leaves_by_pause(watch, now);
  int count = ct_decode(&watch->decoder, byte, now, inputs, ct_inputs_most);
  return is_among(watch, inputs, count, now) || leaves;
}

int ct_exit_watch_wait(const ct_exit_watch *watch, long long now) {
  return ct_decoder_wait(&watch->decoder, now);
}
