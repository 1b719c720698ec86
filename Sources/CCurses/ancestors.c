#define _GNU_SOURCE
#include "internal.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

// What `/proc` says of a process: who started it, and the terminal it belongs to, by the kernel's number; 0 for none.
struct origin { int parent; unsigned terminal; };

static bool read_origin(int process, struct origin *found) {
  char path[32], text[512];
  snprintf(path, sizeof path, "/proc/%d/stat", process);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t length = file < 0 ? -1 : read(file, text, sizeof text - 1);
  if (file >= 0) close(file);
  if (length <= 0) return false;
  text[length] = '\0';
  // The name before may hold anything, a bracket too.
  const char *rest = strrchr(text, ')');
  return rest != NULL && sscanf(rest, ") %*c %d %*d %*d %u", &found->parent, &found->terminal) == 2;
}

static unsigned number_of_terminal(void) {
  struct stat status;
  struct origin own = {0, 0};
  if (read_origin(getpid(), &own) && own.terminal != 0) return own.terminal;
  if (fstat(ct_terminal, &status) != 0) return 0;
  unsigned number = minor(status.st_rdev);
  return (number & 0xFF) | major(status.st_rdev) << 8 | (number & ~0xFFU) << 12;
}

// Shells and the like that would go on with the terminal when this program ends, the nearest first.
int ct_watch_ancestors(struct pollfd *sources) {
  unsigned terminal = number_of_terminal();
  struct origin above = {getppid(), terminal};
  int count = 0;
  for (int process = above.parent; process > 1 && count < ct_ancestors_most; process = above.parent) {
    bool is_known = read_origin(process, &above);
    // One that may not be looked at is taken for such a one if it is the nearest.
    if (is_known ? above.terminal != terminal : count > 0) break;
    int end = (int)syscall(SYS_pidfd_open, process, 0);
    if (end >= 0) sources[count++] = (struct pollfd){end, POLLIN, 0};
    if (end < 0 || !is_known) break;
  }
  return count;
}
