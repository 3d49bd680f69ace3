/*
 * comcard-bench-process PROGRAM [ARGUMENT...]: runs a program to its end and prints its status, its nanoseconds and its
 * peak memory in kilobytes; what it prints itself is dropped.
 *
 * Linux counts a parent's memory as its child's until the child has its own, so the peak of a small program comes out
 * right only where its parent is smaller still. That is all that this one is for.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **arguments) {
  struct timespec start, end;
  struct rusage usage;
  pid_t process;
  int status;
  if (count < 2) return 127;
  clock_gettime(CLOCK_MONOTONIC, &start);
  /* posix_spawn would lend the child this program's libraries, and count them. */
  process = fork();
  if (process < 0) return 127;
  if (process == 0) {
    int nowhere = open("/dev/null", O_WRONLY);
    if (dup2(nowhere, 1) == 1 && dup2(nowhere, 2) == 2) execvp(arguments[1], arguments + 1);
    _exit(127);
  }
  if (wait4(process, &status, 0, &usage) != process) return 126;
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%d %lld %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
         (end.tv_sec - start.tv_sec) * 1000000000ll + end.tv_nsec - start.tv_nsec, usage.ru_maxrss);
  return 0;
}
