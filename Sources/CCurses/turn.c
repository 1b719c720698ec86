#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

// Milliseconds after which a key that was not passed on shows that the supervisor was stopped,
// and those a reader without one may work before it looks for a key that leaves.
enum { supervisor_patience = 60, own_patience = 50 };

// The reader's own relay, where no supervisor passes keys on.
static ct_exit_watch own_watch;
static int own_keys = -1;
// The alarm may ring on any thread, also while the relay is at work.
static atomic_flag is_relaying = ATOMIC_FLAG_INIT;
static int timer = -1;

int64_t ct_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_BOOTTIME, &time);
  return time.tv_sec * (int64_t)1000 + time.tv_nsec / 1000000;
}

static bool is_due(int64_t at) { return at >= 0 && at <= ct_now(); }

static void relay_own_keys(void) {
  switch (ct_relay(&own_watch, own_keys)) {
  case ct_relay_keys: break;
  case ct_relay_leave: ct_leave();
  case ct_relay_gone:
    close(own_keys);
    own_keys = -1;
  }
}

static void relay_what_is_typed(void) {
  struct pollfd source = {ct_terminal, POLLIN, 0};
  if (atomic_flag_test_and_set(&is_relaying)) return;
  while (own_keys >= 0 && poll(&source, 1, 0) > 0) relay_own_keys();
  if (own_keys >= 0 && ct_leaves_by_pause(&own_watch, ct_now())) ct_leave();
  atomic_flag_clear(&is_relaying);
}

// What is typed while the reader is busy: a key that leaves does so all the same.
static void on_alarm(int signal) {
  (void)signal;
  int error = errno;
  relay_what_is_typed();
  errno = error;
}

bool ct_relay_alone(void) {
  int ends[2];
  if (ct_has_supervisor() || own_keys >= 0) return true;
  if (ct_terminal == STDIN_FILENO) ct_open_terminal();
  ct_open_exit_watch(&own_watch);
  if (!ct_take_keyboard() || !ct_open_relay(ends)) return false;
  ct_become_reader(ends);
  own_keys = ends[1];
  struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
  return true;
}

static void watch_oneself(bool begins) {
  if (own_keys < 0) return;
  struct timeval each = {.tv_usec = begins ? own_patience * 1000 : 0};
  setitimer(ITIMER_REAL, &(struct itimerval){each, each}, NULL);
}

void ct_begin_turn(void) {
  ct_shared->busy_since = ct_now();
  if (own_keys < 0) return;
  watch_oneself(false);
  relay_what_is_typed();
  watch_oneself(true);
}

// A wait is counted by a clock that stands still while the machine sleeps; this ends it as soon as the machine wakes.
static void set_timer(int64_t until) {
  if (timer < 0) timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  struct itimerspec end = {0};
  if (until >= 0) end.it_value = (struct timespec){until / 1000, until % 1000 * 1000000 + 1};
  if (timer >= 0) timerfd_settime(timer, TFD_TIMER_ABSTIME, &end, NULL);
}

static int poll_until(struct pollfd *sources, int count, int64_t until) {
  int64_t left = until < 0 ? 0 : until - ct_now();
  if (left < 0) left = 0;
  struct timespec limit = {left / 1000, left % 1000 * 1000000};
  int ready = ppoll(sources, (nfds_t)count, until < 0 ? NULL : &limit, ct_waiting_mask());
  // Without a way to wait there is nothing but an endless loop.
  if (ready < 0 && errno != EINTR) ct_leave();
  return ready;
}

static bool is_any_ready(const struct pollfd *sources, int count) {
  for (int each = 0; each < count; each++) {
    if (sources[each].revents != 0) return true;
  }
  return false;
}

// A supervisor that was stopped passes no keys on: it is made to go on.
static void see_to_supervisor(struct pollfd *sources, int count) {
  int untaken = 0;
  if (poll_until(sources, count, ct_now() + supervisor_patience) != 0) return;
  if (ioctl(ct_terminal, FIONREAD, &untaken) != 0 || untaken == 0) return;
  if (ct_has_supervisor() && tcgetpgrp(ct_terminal) == getpgrp()) kill(ct_shared->supervisor, SIGCONT);
}

static int64_t earlier(int64_t one, int64_t other) {
  return one < 0 ? other : other < 0 || one < other ? one : other;
}

// When what was typed last is a key of its own, where nobody else looks after that.
static int64_t own_pause(void) {
  int64_t now = ct_now();
  int wait = own_keys < 0 ? -1 : ct_exit_watch_wait(&own_watch, now);
  return wait < 0 ? -1 : now + wait;
}

static int wait_for_input(struct pollfd *sources, int count, int64_t until) {
  struct pollfd all[4];
  memcpy(all, sources, sizeof *sources * (size_t)count);
  all[count] = (struct pollfd){timer, POLLIN, 0};
  all[count + 1] = (struct pollfd){ct_terminal, POLLIN, 0};
  for (;;) {
    int ready = poll_until(all, count + 2, earlier(until, own_pause()));
    if (ready < 0) return ready;
    if (is_any_ready(all, count)) break;
    if (own_keys >= 0) relay_what_is_typed();
    if (is_due(until)) return 0;
    if (own_keys < 0 && all[count + 1].revents != 0) see_to_supervisor(all, count);
  }
  memcpy(sources, all, sizeof *sources * (size_t)count);
  return 1;
}

int ct_wait(struct pollfd *sources, int count, int64_t until) {
  watch_oneself(false);
  ct_shared->busy_since = 0;
  set_timer(until);
  int ready = wait_for_input(sources, count, until);
  ct_shared->busy_since = ct_now();
  watch_oneself(true);
  return ready;
}
