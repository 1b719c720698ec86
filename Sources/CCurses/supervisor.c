#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

// Milliseconds: what a killed reader has to be gone in before the wipe, and once more; what is typed on after a key that leaves;
// how often a reader that is renewed is looked after; how long it may work on one event, and on its first page.
enum { gone_within = 30, gone_later = 1000, passing = 20, look_each = 1000, longest_work = 5000, longest_start = 30000 };
// Crashes in a row after which the next reader comes only after a pause.
enum { crashes_borne = 3 };

// Why a watch is over.
enum ending {
  goes_on,
  reader_ended, // by itself
  left,         // by a key
  hung,         // it answers no more
  told,         // the supervisor is to end, or nobody is there any more
  waited        // it was time
};

static struct {
  pid_t reader;                // 0 between two
  int relay[2];
  int signals;
  sigset_t before;
  ct_exit_watch exit;
  int64_t started;
  int status;                  // of the reader that ended, as `waitpid` gives it
  int crashes;
  int ancestor_count;
  struct pollfd ancestors[ct_ancestors_most];
  struct ct_supervision plan;
} guard;

static void leave_no_core(void) {
  struct rlimit none = {0, 0};
  prlimit(0, RLIMIT_CORE, &none, NULL);
  prctl(PR_SET_DUMPABLE, 0);
}

static bool share_state(void) {
  void *page = mmap(NULL, sizeof *ct_shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return false;
  ct_shared = page;
  return true;
}

void ct_signal_reader(int signal) {
  if (guard.reader > 0) kill(guard.reader, signal);
}

// All that would end a process, faults apart, and what tells of the reader.
static void fill_watched(sigset_t *signals) {
  static const int others[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGTTIN, SIGTTOU, SIGWINCH, SIGURG};
  sigfillset(signals);
  for (size_t each = 0; each < sizeof others / sizeof *others; each++) sigdelset(signals, others[each]);
}

static bool open_signals(void) {
  sigset_t watched;
  fill_watched(&watched);
  guard.signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  if (guard.signals < 0) return false;
  signal(SIGCHLD, SIG_DFL);
  signal(SIGTTIN, SIG_IGN);
  signal(SIGTTOU, SIG_IGN);
  sigprocmask(SIG_BLOCK, &watched, &guard.before);
  return true;
}

// The reader dies with its guard, by a signal it answers with the wipe.
static void begin_reading(void) {
  close(guard.signals);
  close(guard.relay[1]);
  for (int each = 0; each < guard.ancestor_count; each++) close(guard.ancestors[each].fd);
  ct_become_reader(guard.relay);
  prctl(PR_SET_PDEATHSIG, SIGHUP);
  if (!ct_has_supervisor()) _exit(0);
  sigprocmask(SIG_SETMASK, &guard.before, NULL);
}

static void forget_reader(void) {
  close(guard.relay[0]);
  close(guard.relay[1]);
  guard.reader = 0;
}

// What was typed for one reader never comes to another. 0 in the reader, -1 where none could be had.
static pid_t start_reader(void) {
  ct_exit_watch_forget(&guard.exit);
  guard.started = ct_now();
  ct_shared->drawn = false;
  ct_shared->status = 0;
  ct_shared->busy_since = 0;
  ct_shared->leave_length = 0;
  if (!ct_take_keyboard() || !ct_open_relay(guard.relay)) return -1;
  pid_t reader = fork();
  if (reader == 0) begin_reading();
  else guard.reader = reader;
  if (reader < 0) forget_reader();
  return reader;
}

// Whether the reader ended. One that was stopped goes on, or gives way to another.
static bool has_reader_ended(bool *is_stopped) {
  if (guard.reader == 0 || waitpid(guard.reader, &guard.status, WNOHANG | WUNTRACED) != guard.reader) return false;
  *is_stopped = WIFSTOPPED(guard.status);
  if (*is_stopped && !guard.plan.renews) kill(guard.reader, SIGCONT);
  return !*is_stopped;
}

static enum ending take_signal(int signal) {
  bool is_stopped = false;
  switch (signal) {
  case SIGCHLD:
    if (has_reader_ended(&is_stopped)) return reader_ended;
    return is_stopped && guard.plan.renews ? hung : goes_on;
  case SIGTSTP:
    if (guard.plan.renews) return left;
    ct_signal_reader(SIGTSTP);
    return goes_on;
  case SIGCONT: return goes_on;
  default: return told;
  }
}

static enum ending take_signals(void) {
  struct signalfd_siginfo signal;
  enum ending ending = goes_on;
  while (ending == goes_on && read(guard.signals, &signal, sizeof signal) == sizeof signal) {
    ending = take_signal((int)signal.ssi_signo);
  }
  return ending;
}

// Of one that is renewed there is nothing to leave before its first page.
static enum ending leave(void) {
  ct_exit_watch_forget(&guard.exit);
  return guard.plan.renews && !ct_shared->drawn ? goes_on : left;
}

static enum ending take_keys(void) {
  switch (ct_relay(&guard.exit, guard.reader > 0 ? guard.relay[1] : -1)) {
  case ct_relay_keys: return goes_on;
  case ct_relay_gone: return told;
  case ct_relay_leave: return leave();
  }
}

// Where nobody could help a reader that hangs it is noticed without a key.
static bool is_hung(int64_t now) {
  if (!guard.plan.renews || guard.reader == 0) return false;
  if (!ct_shared->drawn) return now - guard.started > longest_start;
  int64_t since = ct_shared->busy_since;
  return since > 0 && now - since > longest_work;
}

static bool is_ancestor_gone(const struct pollfd *sources) {
  for (int each = 0; each < guard.ancestor_count; each++) {
    if (sources[each].revents != 0) return true;
  }
  return false;
}

static int64_t earlier(int64_t one, int64_t other) {
  return one < 0 ? other : other < 0 || one < other ? one : other;
}

static int milliseconds_left(int64_t until) {
  int64_t now = ct_now();
  int half_said = ct_exit_watch_wait(&guard.exit, now);
  int64_t next = earlier(until, half_said < 0 ? -1 : now + half_said);
  if (guard.plan.renews) next = earlier(next, now + look_each);
  return next < 0 ? -1 : next < now ? 0 : (int)(next - now);
}

// What is due by itself.
static enum ending take_time(int64_t until) {
  int64_t now = ct_now();
  if (ct_leaves_by_pause(&guard.exit, now)) return leave();
  if (until >= 0 && now >= until) return waited;
  return is_hung(now) ? hung : goes_on;
}

// Passes on what is typed, and looks after the reader, until its time is over; no longer than to a time, if not -1.
static enum ending watch(int64_t until) {
  struct pollfd sources[2 + ct_ancestors_most] = {{guard.signals, POLLIN, 0}, {ct_terminal, POLLIN, 0}};
  memcpy(sources + 2, guard.ancestors, sizeof guard.ancestors);
  enum ending ending = goes_on;
  while (ending == goes_on) {
    if (poll(sources, 2 + (nfds_t)guard.ancestor_count, milliseconds_left(until)) < 0) continue;
    if (is_ancestor_gone(sources + 2)) return told;
    if (sources[0].revents != 0) ending = take_signals();
    if (ending == goes_on && sources[1].revents != 0) ending = take_keys();
    if (ending == goes_on) ending = take_time(until);
  }
  return ending;
}

// Whether a reader that was killed is gone within so many milliseconds.
static bool is_gone_within(int milliseconds) {
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  int64_t end = ct_now() + milliseconds;
  for (;;) {
    int status;
    if (waitpid(guard.reader, &status, WNOHANG) != 0) return true;
    int64_t left = end - ct_now();
    if (left <= 0) return false;
    sigtimedwait(&child, NULL, &(struct timespec){.tv_nsec = left * 1000000});
  }
}

static void wipe_after(void) {
  ct_wipe();
  ct_shared->open = false;
}

// Whatever it was doing, the reader draws no more; one that sleeps in the kernel dies when it wakes.
static void kill_reader(void) {
  bool was_open = ct_shared->open;
  ct_signal_reader(SIGKILL);
  bool is_gone = is_gone_within(gone_within);
  if (was_open) wipe_after();
  if (is_gone) return;
  // On a busy machine it may still be inside a write, which goes on to its end after the wipe.
  is_gone_within(gone_later);
  if (was_open) ct_wipe();
}

// Told by others, this process may be killed at any moment: the reader is to wipe too, and a shell to find its modes.
static void end_with_reader(void) {
  ct_give_back();
  ct_signal_reader(SIGHUP);
  if (is_gone_within(gone_within) && !ct_shared->open) return;
  ct_shared->open = true;
  kill_reader();
}

static void end_reader(enum ending ending) {
  if (ending == told) end_with_reader();
  else if (ending != reader_ended) kill_reader();
  else if (ct_shared->open || WIFSIGNALED(guard.status)) wipe_after();
  forget_reader();
}

// Whoever leaves may press more than once, and a paste may still be coming: none of it is for the shell.
static void let_keys_pass(void) {
  struct pollfd source = {ct_terminal, POLLIN, 0};
  for (int64_t end = ct_now() + passing, left = passing; left > 0; left = end - ct_now()) {
    if (poll(&source, 1, (int)left) > 0 && source.revents != POLLIN) return;
    tcflush(ct_terminal, TCIFLUSH);
  }
}

static void end(int status) {
  ct_give_back();
  _exit(status);
}

static int exit_status(enum ending ending) {
  if (ending != reader_ended) return ct_shared->status;
  return WIFSIGNALED(guard.status) ? 128 + WTERMSIG(guard.status) : WEXITSTATUS(guard.status);
}

// A reader that gave up by itself before it had a page, the first of all, is not tried again.
static bool can_renew(enum ending ending, bool is_first) {
  if (!guard.plan.renews || ending == told) return false;
  bool gave_up = ending == reader_ended && !ct_shared->drawn;
  return !(gave_up && is_first && WIFEXITED(guard.status));
}

static void count_crash(enum ending ending) {
  bool was_seen = ct_shared->drawn && (ending == left || (ending == reader_ended && WIFEXITED(guard.status)));
  guard.crashes = was_seen ? 0 : guard.crashes + 1;
}

// However the last reader left the way out, each line begins at the edge.
static void say(const char *sentence) {
  for (const char *end; *sentence != '\0'; sentence = end) {
    end = strchrnul(sentence, '\n');
    ct_send(sentence, (size_t)(end - sentence));
    ct_send("\r\n", 2);
    if (*end == '\n') end++;
  }
}

// The screen says what helps all the same while there is no reader, and never stays empty.
static void pause_after_crashes(void) {
  if (guard.crashes < crashes_borne) return;
  say(guard.plan.sentence);
  enum ending ending = left;
  for (int64_t until = ct_now() + guard.plan.pause; ending != waited && ending != told;) ending = watch(until);
  if (ending == waited) return;
  ct_wipe();
  end(0);
}

static bool begin(void) {
  leave_no_core();
  if (!share_state() || !ct_find_terminal() || !open_signals()) return false;
  ct_open_terminal();
  ct_open_exit_watch(&guard.exit);
  ct_shared->supervisor = getpid();
  ct_shared->renews = guard.plan.renews;
  guard.ancestor_count = ct_watch_ancestors(guard.ancestors);
  ct_hear_faults();
  return true;
}

// The program goes on alone, as if nothing had been tried.
static int give_up(void) {
  ct_shared->supervisor = 0;
  ct_shared->renews = false;
  ct_give_back();
  close(guard.signals);
  for (int each = 0; each < guard.ancestor_count; each++) close(guard.ancestors[each].fd);
  sigprocmask(SIG_SETMASK, &guard.before, NULL);
  return -1;
}

int ct_supervise(struct ct_supervision plan) {
  guard.plan = plan;
  guard.plan.sentence = strdup(plan.sentence);
  if (!begin()) return -1;
  for (int readers = 0;; readers++) {
    pid_t reader = start_reader();
    if (reader == 0) return readers;
    if (reader < 0 && readers == 0) return give_up();
    enum ending ending = reader < 0 ? hung : watch(-1);
    if (reader > 0) end_reader(ending);
    if (ending == left && !plan.renews) let_keys_pass();
    if (reader > 0 && !can_renew(ending, readers == 0)) end(exit_status(ending));
    count_crash(ending);
    pause_after_crashes();
  }
}
