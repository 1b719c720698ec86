#define _GNU_SOURCE
#include "CCurses.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define NATIVE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE AUDIT_ARCH_AARCH64
#endif

#ifdef NATIVE
#define X32_BIT 0x40000000
#define COUNT(list) (sizeof(list) / sizeof *(list))

// Calls that start a program, reach a network or another process, or change a folder.
static const unsigned refused[] = {
#ifdef __NR_fork
  __NR_fork, __NR_vfork, __NR_creat, __NR_rename, __NR_mkdir, __NR_rmdir, __NR_link, __NR_unlink,
  __NR_symlink, __NR_mknod, __NR_chmod, __NR_chown, __NR_lchown, __NR_utime, __NR_utimes,
  __NR_futimesat,
#endif
#ifdef __NR_renameat
  __NR_renameat,
#endif
  __NR_execve, __NR_execveat, __NR_socket, __NR_socketpair, __NR_io_uring_setup, __NR_ptrace,
  __NR_process_vm_writev, __NR_open_by_handle_at, __NR_renameat2, __NR_mkdirat, __NR_linkat,
  __NR_unlinkat, __NR_symlinkat, __NR_mknodat, __NR_fchmodat, __NR_fchownat, __NR_utimensat,
  __NR_truncate, __NR_setxattr, __NR_lsetxattr, __NR_memfd_create, __NR_mount, __NR_shmget,
  __NR_msgget, __NR_semget, __NR_mq_open, __NR_add_key, __NR_keyctl, __NR_bpf,
};
// Calls whose arguments cannot be looked at; the C library then takes the older ones.
static const unsigned missing[] = {__NR_clone3, __NR_openat2};
// Typing into the terminal in the person's stead.
static const unsigned typing[] = {TIOCSTI, TIOCLINUX};

enum {
  writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND,
  allow = SECCOMP_RET_ALLOW,
  refuse = SECCOMP_RET_ERRNO | EPERM,
  lack = SECCOMP_RET_ERRNO | ENOSYS,
};

struct program { struct sock_filter steps[160]; unsigned short count; };

static void step(struct program *to, uint16_t code, uint32_t value, uint8_t yes, uint8_t no) {
  to->steps[to->count++] = (struct sock_filter){code, yes, no, value};
}

static void load(struct program *to, size_t offset) { step(to, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0); }
static void answer(struct program *to, uint32_t result) { step(to, BPF_RET | BPF_K, result, 0, 0); }
static void load_argument(struct program *to, int argument) {
  load(to, offsetof(struct seccomp_data, args) + sizeof(uint64_t) * (size_t)argument);
}

static void answer_each(struct program *to, const unsigned *calls, size_t count, uint32_t result) {
  for (size_t each = 0; each < count; each++) {
    step(to, BPF_JMP | BPF_JEQ | BPF_K, calls[each], 0, 1);
    answer(to, result);
  }
}

// A call that depends on whether any of some bits are set in an argument.
static void answer_by_bits(struct program *to, unsigned call, int argument, uint32_t bits, uint32_t set, uint32_t unset) {
  step(to, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
  load_argument(to, argument);
  step(to, BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
  answer(to, set);
  answer(to, unset);
}

static void check_processor(struct program *to) {
  load(to, offsetof(struct seccomp_data, arch));
  step(to, BPF_JMP | BPF_JEQ | BPF_K, NATIVE, 1, 0);
  answer(to, SECCOMP_RET_KILL_PROCESS);
  load(to, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
  step(to, BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1);
  answer(to, SECCOMP_RET_KILL_PROCESS);
#endif
}

static bool filter_calls(void) {
  static struct program program;
  check_processor(&program);
  answer_each(&program, refused, COUNT(refused), refuse);
  answer_each(&program, missing, COUNT(missing), lack);
#ifdef __NR_open
  answer_by_bits(&program, __NR_open, 1, writing, refuse, allow);
#endif
  answer_by_bits(&program, __NR_openat, 2, writing, refuse, allow);
  answer_by_bits(&program, __NR_clone, 0, CLONE_THREAD, allow, refuse);
  step(&program, BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 1, 0);
  answer(&program, allow);
  load_argument(&program, 1);
  answer_each(&program, typing, COUNT(typing), refuse);
  answer(&program, allow);
  struct sock_fprog whole = {program.count, program.steps};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &whole) == 0;
}
#else
static bool filter_calls(void) { return false; }
#endif

unsigned ct_sandbox(void) {
  unsigned holds = 0;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) holds |= ct_sandbox_rights;
  if (filter_calls()) holds |= ct_sandbox_calls;
  return holds;
}
