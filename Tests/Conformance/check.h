/*
 * check.h - the harness of the conformance programs: each CHECK is one rule of the documentation, in words of our own.
 *
 * A program includes it once, calls CHECK for every rule, and ends with `return check_end();`, which prints
 * "N passed, N failed" as the last line. What the rules stand on, but is none, is a NEED: without it the program ends.
 * Only failures are printed besides, unless CHECK_RULES is in the environment: then each rule, behind "rule: ", as it is
 * checked.
 */
#ifndef CONFORMANCE_CHECK_H
#define CONFORMANCE_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int check_passed_, check_failed_;

/* No program hangs for ever, and what one has printed is there however it ends. */
__attribute__((constructor)) static void check_begin_(void) {
  setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
  alarm(300);
}

/* Counts one rule; prints it where it does not hold. */
#define CHECK(condition, rule) check_rule_((condition) != 0, rule, "", __FILE__, __LINE__, #condition)

/* The same for one row of a table. */
#define CHECK_ROW(condition, rule, row) check_rule_((condition) != 0, rule, row, __FILE__, __LINE__, #condition)

/* Ends the program with status 2 where it does not hold. */
#define NEED(condition)                                                                                                \
  do {                                                                                                                 \
    if (!(condition)) {                                                                                                \
      printf("%s:%d: needed: %s\n", __FILE__, __LINE__, #condition);                                                   \
      exit(2);                                                                                                         \
    }                                                                                                                  \
  } while (0)

static inline int check_rule_(int holds, const char *rule, const char *row, const char *file, int line,
                              const char *condition) {
  if (getenv("CHECK_RULES") != NULL)
    printf("rule: %s\n", rule);
  if (holds) {
    check_passed_++;
    return 1;
  }
  check_failed_++;
  printf("%s:%d: %s%s%s%s\n  does not hold: %s\n", file, line, rule, *row ? " [" : "", row, *row ? "]" : "", condition);
  return 0;
}

/* The exit status of the program. */
static inline int check_end(void) {
  printf("%d passed, %d failed\n", check_passed_, check_failed_);
  return check_failed_ != 0;
}

#endif
