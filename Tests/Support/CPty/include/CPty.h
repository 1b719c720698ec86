// What a test needs of a pseudo-terminal and Swift cannot call itself.
#pragma once
#include <sys/types.h>

// Runs a program on a new pseudo-terminal; gives the master's descriptor, or -1.
int cpty_spawn(const char *path, char *const *arguments, char *const *environment, int rows, int columns, pid_t *child);
int cpty_resize(int master, int rows, int columns);
// Bytes read, 0 when nothing came within so many milliseconds, -1 when the other side is closed.
ssize_t cpty_read(int master, unsigned char *bytes, size_t length, int milliseconds);
// Waits for a child's end: its exit status, or 128 and the signal.
int cpty_wait(pid_t child);
// Whether a process, not only a child, has ended within so many milliseconds.
int cpty_has_ended(pid_t process, int milliseconds);
// Runs a program to its end and keeps what it prints, up to the length; gives how much that was, or -1 where it failed.
ssize_t cpty_capture(const char *path, char *const *arguments, char *const *environment, unsigned char *bytes, size_t length);
