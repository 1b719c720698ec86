// Everything Swift may ask of the terminal; no curses name leaves this target.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "keys.h"

typedef CT_ENUM(ct_opening) { ct_opening_done, ct_opening_not_a_terminal, ct_opening_unknown } ct_opening;
typedef CT_ENUM(ct_character_set) { ct_character_set_unicode, ct_character_set_latin1, ct_character_set_ascii } ct_character_set;
typedef CT_ENUM(ct_kind) {
  ct_kind_nothing, ct_kind_typed, ct_kind_resized, ct_kind_ended, ct_kind_continued, ct_kind_woken
} ct_kind;

// What is known of a terminal before it is taken over; the name is empty where the full screen cannot be had.
typedef struct { char name[64]; char codeset[32]; int colors; int width; int height; } ct_description;

enum { ct_bold = 1, ct_reverse = 2, ct_underline = 4 };
enum { ct_sandbox_rights = 1, ct_sandbox_calls = 2 };

// How readers are looked after: whether another comes after each, and what stands on the screen, for so many milliseconds,
// when several in a row could not read.
struct ct_supervision { bool renews; const char *sentence; int pause; };

int ct_supervise(struct ct_supervision plan);  // forks: returns in the reader, with how many came before it; -1 without a guard
void ct_set_status(int status);  // what the program ends with when a key leaves
ct_opening ct_open(void);     // takes the terminal over; nothing is changed where it fails
bool ct_open_lines(void);     // for a dialogue line by line: every way out wipes; what is typed is not echoed
void ct_heed_locale(void);    // then `ct_characters` and `ct_is_utf8` hold for what is no terminal
ct_description ct_describe(void);  // reads and changes nothing of the terminal; then `ct_characters` holds
// The bytes with which the described terminal begins a look; those that end it where there is none of it.
void ct_look(unsigned style, int fore, int back, char *bytes, size_t length);
void ct_close(void);          // wipes and gives the terminal back; safe to call twice, and in a signal handler
void ct_hear_errors(void);    // what is written to standard error is to be seen again, once that is closed
void ct_blank(void);          // wipes and stays: what was drawn and typed is dropped
int ct_rows(void);
int ct_columns(void);
int ct_colors(void);          // 0 where it has none
ct_character_set ct_characters(void);
bool ct_is_utf8(void);        // how text travels, in both directions
void ct_begin(void);          // a new frame, empty
void ct_put(int row, int column, const uint8_t *utf8, size_t length, unsigned style, int pair);
void ct_pair(int pair, int fore, int back);
void ct_show(int row, int column);  // sends what changed; the visible cursor rests on this cell
void ct_repaint(void);        // everything is sent anew with the next frame
void ct_learn_keys(ct_decoder *decoder);  // what the description has for keys
int ct_escape_delay(void);    // milliseconds in which the rest of a key's sequence must follow its Esc
ct_kind ct_read(int milliseconds);  // waits for ever where negative
bool ct_pending(void);        // something was typed and not taken yet
size_t ct_take(uint8_t *bytes, size_t room);  // as much of it as there is room for
int64_t ct_now(void);         // milliseconds of a clock that goes on while the machine sleeps
void ct_wake(void);           // from any thread and any signal handler
unsigned ct_sandbox(void);      // no program, no socket, no file written from now on; says what of it holds
