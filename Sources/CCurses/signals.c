#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>

static const int heard[] = {SIGTSTP, SIGCONT, SIGWINCH};
static const int ends[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};

static sigset_t before;
static sigset_t waiting;
static volatile sig_atomic_t stopped, continued;
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
  if (signal == SIGTSTP) stopped = 1;
  else continued = 1;
}

// It waits for nothing, least of all for work that hangs.
static void on_end(int signal) {
  (void)signal;
  ct_leave();
}

// The old handler is not put back: it is the language runtime's, which would ask questions on the terminal.
static void on_fault(int signal) {
  ct_signal_reader(SIGHUP);
  ct_close();
  if (!ct_has_supervisor()) ct_give_back();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

static void hear(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

// Any other signal that would end the program without a wipe.
static void hear_others(void) {
  static const int harmless[] = {SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH};
  sigset_t kept;
  sigemptyset(&kept);
  for (size_t each = 0; each < sizeof harmless / sizeof *harmless; each++) sigaddset(&kept, harmless[each]);
  for (int signal = 1; signal <= SIGRTMAX; signal++) {
    struct sigaction now;
    if (sigismember(&kept, signal) || sigaction(signal, NULL, &now) != 0) continue;
    if (!(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_DFL) hear(signal, on_end);
  }
}

void ct_hear_ends(void) {
  for (size_t each = 0; each < sizeof ends / sizeof *ends; each++) hear(ends[each], on_end);
  ct_hear_faults();
  hear_others();
}

// Where another reader comes after this one, one that was stopped does not go on: the next person may be another.
void ct_hear_signals(void) {
  ct_hear_ends();
  hear(SIGTSTP, ct_shared->renews ? on_end : on_signal);
  hear(SIGCONT, ct_shared->renews ? on_end : on_signal);
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

bool ct_take_stop(void) { return take(&stopped); }
bool ct_take_continue(void) { return take(&continued); }
