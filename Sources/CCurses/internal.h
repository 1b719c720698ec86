// What the files of this target know of each other.
#pragma once
#include "CCurses.h"
#include <signal.h>
#include <termios.h>

// What is needed to give the terminal back, known to the reader and to its guard alike.
struct ct_shared {
  volatile sig_atomic_t open;  // a page may stand on the screen
  volatile sig_atomic_t shown; // the reader got as far as the screen
  bool knows_modes;
  struct termios modes;        // as they were before anything was changed
  size_t leave_length;
  char leave[128];             // terminfo's way out of the alternate screen and of the keypad
};
extern struct ct_shared *ct_shared;

bool ct_find_terminal(void);   // with its modes, once this is the program in front
void ct_send_blank(void);
void ct_wipe(void);            // write(2), tcflush and tcsetattr only

void ct_hold_signals(void);    // they are let in only while waiting
void ct_release_signals(void);
void ct_hear_signals(void);
void ct_hear_faults(void);      // a crash wipes, and ends without a question
const sigset_t *ct_waiting_mask(void);
bool ct_take_ended(void);
bool ct_take_stop(void);
bool ct_take_continue(void);

void ct_arm(void);              // what the terminal is told to do with keys; again after it was another's
bool ct_take_resize(void);      // whether the window has another size since this was last asked
bool ct_open_waker(void);
