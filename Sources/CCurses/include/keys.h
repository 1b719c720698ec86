// From what a terminal sends, byte by byte, to what a person pressed: without curses, without memory
// of its own beyond the decoder, and safe in a signal handler.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CT_ENUM(name) enum __attribute__((enum_extensibility(closed))) name

typedef CT_ENUM(ct_key) {
  ct_key_unknown, ct_key_character, ct_key_control, ct_key_function, ct_key_up, ct_key_down,
  ct_key_left, ct_key_right, ct_key_page_up, ct_key_page_down, ct_key_home, ct_key_end, ct_key_enter,
  ct_key_tab, ct_key_back_tab, ct_key_backspace, ct_key_delete, ct_key_escape, ct_key_pasted
} ct_key;

// A key; its number is a character's code point, the letter pressed with Ctrl, which function key it
// is, or how many bytes were pasted.
typedef struct { ct_key key; uint32_t number; } ct_input;

enum {
  ct_inputs_most = 4,      // that one byte may complete
  ct_sequence_most = 64,   // bytes kept of a key's sequence; what is longer is none
  ct_paste_most = 16384,   // bytes kept of a paste; the rest of it is dropped
  ct_learned_most = 32,    // sequences known from the terminal's description
  ct_learned_length = 12
};

typedef struct {
  bool is_utf8;
  int escape_delay;        // milliseconds in which the rest of a sequence must follow its Esc
  int state;
  long long since;         // when the latest byte came
  long long gap;           // and how long after the one before
  bool is_late;            // the sequence's Esc was already taken for a key
  bool is_cut;             // it is longer than what is kept
  size_t length;
  char sequence[ct_sequence_most];  // without its Esc
  bool is_alt;             // of a letter beyond ASCII: so far, bytes left, what the next one may be
  uint32_t scalar;
  uint8_t left, least, most;
  uint8_t coordinates;     // left of an old mouse report
  bool is_lead;            // and whether the last one may be the first half of a letter
  bool is_watching;        // for keys that leave: a paste counts as typed, and `ESC [` may be gone on with for ever
  bool is_pasting;
  ct_input leaving;        // the first exit key among what is pasted
  long long leaving_since;
  size_t paste_length, paste_before, paste_mark;
  uint8_t paste[ct_paste_most];
  size_t learned_count;
  struct { char bytes[ct_learned_length + 1]; ct_input input; } learned[ct_learned_most];
} ct_decoder;

void ct_decoder_init(ct_decoder *decoder, bool is_utf8, int escape_delay);
// A sequence the description has for a key; one that does not begin with Esc or is too long is left out.
void ct_decoder_learn(ct_decoder *decoder, const char *bytes, ct_input input);
// Drops what is half said, and every typed byte with it.
void ct_decoder_forget(ct_decoder *decoder);
// What one more byte completes; `now` is in milliseconds by a clock that never goes back.
int ct_decode(ct_decoder *decoder, uint8_t byte, long long now, ct_input *out, int room);
// What is half said becomes once its time is up; nothing before that.
int ct_decode_pause(ct_decoder *decoder, long long now, ct_input *out, int room);
// Milliseconds until then; -1 where nothing waits for it.
int ct_decoder_wait(const ct_decoder *decoder, long long now);
// What was pasted, until the next byte is decoded.
const uint8_t *ct_decoder_paste(const ct_decoder *decoder);
bool ct_is_exit(ct_input input);  // F9, Ctrl-C or Ctrl-\ : they leave whatever else is going on

// How often Esc is pressed to leave, and milliseconds from one press to the next at most.
enum { ct_escapes_needed = 3, ct_escapes_apart = 600 };

// Looks for keys that leave in what is typed, Esc pressed three times too.
typedef struct {
  ct_decoder decoder;
  int escapes;             // pressed one after the other
  long long escaped;       // when the latest was
} ct_exit_watch;

void ct_exit_watch_init(ct_exit_watch *watch, bool is_utf8, int escape_delay);
void ct_exit_watch_forget(ct_exit_watch *watch);
bool ct_leaves(ct_exit_watch *watch, uint8_t byte, long long now);
// Whether the bytes so far were a key that leaves, now that nothing has followed them.
bool ct_leaves_by_pause(ct_exit_watch *watch, long long now);
// Milliseconds until that is to be asked; -1 where it is not.
int ct_exit_watch_wait(const ct_exit_watch *watch, long long now);

// Switches off what another program left on; a terminal that does not know a sequence ignores it.
extern const char ct_quiet_modes[];
