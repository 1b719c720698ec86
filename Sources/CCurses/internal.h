// What the files of this target know of each other.
#pragma once
#include "CCurses.h"
#include <poll.h>
#include <signal.h>
#include <sys/types.h>
#include <termios.h>

// What the reader and its supervisor both know: how to give the terminal back, and how the reading goes.
struct ct_shared {
  volatile sig_atomic_t open;   // a page may stand on the screen
  volatile sig_atomic_t drawn;  // the first page is there, or about to be
  volatile sig_atomic_t status; // to end with when the person leaves
  _Atomic int64_t busy_since; // when the reader took what it works on, by `ct_now`; 0 while it waits
  pid_t supervisor;             // 0 where there is none
  bool renews;
  bool knows_modes;
  struct termios modes;         // as they were before anything was changed
  size_t leave_length;
  char leave[128];              // terminfo's way out of the alternate screen and of the keypad
};
extern struct ct_shared *ct_shared;
extern int ct_terminal;         // what is typed comes from here; in the reader, standard input is only what was passed on

// A window may say it has any size; more cells than these are never drawn.
enum { ct_most_rows = 300, ct_most_columns = 1000 };

bool ct_find_terminal(void);    // with its modes, once this is the program in front
void ct_send(const char *bytes, size_t length);
void ct_send_blank(void);
void ct_wipe(void);             // write(2) and tcflush only
void ct_give_back(void);        // the modes, unless another program has set its own by now
bool ct_has_supervisor(void);   // false in the supervisor itself
void ct_leave(void) __attribute__((noreturn));  // wipes and ends; safe in a signal handler

enum ct_relayed { ct_relay_keys, ct_relay_leave, ct_relay_gone };
void ct_open_exit_watch(ct_exit_watch *watch);  // for the terminal as it is described
void ct_open_terminal(void);    // for `ct_terminal`, while standard input is the terminal
bool ct_take_keyboard(void);    // no echo, no signals, no lines: bytes as they are typed
bool ct_open_relay(int ends[2]);
// Takes what is typed and passes it on where a descriptor is given; what does not fit is dropped.
enum ct_relayed ct_relay(ct_exit_watch *watch, int keys);
void ct_become_reader(int ends[2]);  // standard input is what is passed on, from now on
bool ct_relay_alone(void);      // the reader passes on to itself, where no supervisor does
void ct_drop_keys(void);

// Waits for input from any of two descriptors at most, standard input the first, for a signal, or for a time; never for -1.
// More than 0 where there is input, 0 where it was time. Keys that nobody passes on are seen to.
void ct_begin_turn(void);       // the reader is about to take what it works on next
int ct_wait(struct pollfd *sources, int count, int64_t until);

enum { ct_ancestors_most = 16 };
int ct_watch_ancestors(struct pollfd *sources);  // readable once a process above this one on the terminal has ended

void ct_signal_reader(int signal);  // does nothing in the reader
void ct_hold_signals(void);     // those that need not end the program are let in only while waiting
void ct_release_signals(void);
void ct_hear_signals(void);
void ct_hear_ends(void);        // wipe and end at once, whatever else goes on
void ct_hear_faults(void);      // a crash wipes, and ends without a question
const sigset_t *ct_waiting_mask(void);
bool ct_take_stop(void);
bool ct_take_continue(void);

void ct_arm(void);              // what the terminal is told to do with keys; again after it was another's
bool ct_take_resize(void);      // whether the window has another size since this was last asked
bool ct_open_waker(void);
