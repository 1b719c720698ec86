#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>

static const int heard[] = {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};

static sigset_t before;
static sigset_t waiting;
static volatile sig_atomic_t ended, stopped, continued;
static char fault_stack[64 * 1024];

// Blocked here and let in only while `ppoll` waits, they cannot come between a look and the wait.
void ct_hold_signals(void) {
  sigset_t held;
  sigemptyset(&held);
  for (size_t each = 0; each < sizeof heard / sizeof *heard; each++) sigaddset(&held, heard[each]);
  pthread_sigmask(SIG_BLOCK, &held, &before);
  waiting = before;
  for (size_t each = 0; each < sizeof heard / sizeof *heard; each++) sigdelset(&waiting, heard[each]);
}

void ct_release_signals(void) { pthread_sigmask(SIG_SETMASK, &before, NULL); }

const sigset_t *ct_waiting_mask(void) { return &waiting; }

static void on_signal(int signal) {
  switch (signal) {
  case SIGTSTP: stopped = 1; break;
  case SIGCONT: continued = 1; break;
  default: ended = 1;
  }
}

// The old handler is not put back: it is the language runtime's, which would ask questions on the terminal.
static void on_fault(int signal) {
  ct_close();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

void ct_hear_signals(void) {
  struct sigaction heard_action = {.sa_handler = on_signal};
  sigfillset(&heard_action.sa_mask);
  for (size_t each = 0; each < sizeof heard / sizeof *heard; each++) {
    if (heard[each] != SIGWINCH) sigaction(heard[each], &heard_action, NULL);
  }
  ct_hear_faults();
}

void ct_hear_faults(void) {
  stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, NULL);
  struct sigaction fault_action = {.sa_handler = on_fault, .sa_flags = SA_ONSTACK};
  sigfillset(&fault_action.sa_mask);
  for (size_t each = 0; each < sizeof faults / sizeof *faults; each++) {
    sigaction(faults[each], &fault_action, NULL);
  }
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag;
  *flag = 0;
  return was;
}

bool ct_take_ended(void) { return ended; }
bool ct_take_stop(void) { return take(&stopped); }
bool ct_take_continue(void) { return take(&continued); }
