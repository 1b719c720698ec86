// The decoder's states, between the bytes of a key and the time they take.
#pragma once
#include "keynames.h"

// After ECMA-48 and the state diagram of VT terminals, for the way from the terminal to the program.
enum ct_state {
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

// Where the keys go that a byte completes.
struct ct_sink { ct_input *out; int room, count; };

void ct_step(ct_decoder *decoder, uint8_t byte, struct ct_sink *sink);
// What is half said is no more: it becomes the key it may have been by itself, or nothing.
void ct_give_up(ct_decoder *decoder, struct ct_sink *sink);
void ct_emit(ct_decoder *decoder, struct ct_sink *sink, ct_input input);
void ct_end_paste(ct_decoder *decoder, struct ct_sink *sink);
