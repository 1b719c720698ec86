#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "internal.h"
#include <curses.h>
#include <stdio.h>
#include <term.h>

enum { functions = 12 };

static void learn(ct_decoder *decoder, const char *name, ct_input input) {
  const char *bytes = tigetstr(name);
  if (bytes != NULL && bytes != (const char *)-1) ct_decoder_learn(decoder, bytes, input);
}

void ct_learn_keys(ct_decoder *decoder) {
  static const struct { const char *name; ct_key key; } keys[] = {
    {"kcuu1", ct_key_up}, {"kcud1", ct_key_down}, {"kcub1", ct_key_left}, {"kcuf1", ct_key_right},
    {"kpp", ct_key_page_up}, {"knp", ct_key_page_down}, {"khome", ct_key_home}, {"kend", ct_key_end},
    {"kfnd", ct_key_home}, {"kslt", ct_key_end}, {"kcbt", ct_key_back_tab}, {"kdch1", ct_key_delete},
  };
  for (size_t each = 0; each < sizeof keys / sizeof *keys; each++) {
    learn(decoder, keys[each].name, (ct_input){keys[each].key, 0});
  }
  for (int each = 1; each <= functions; each++) {
    char name[8];
    snprintf(name, sizeof name, "kf%d", each);
    learn(decoder, name, (ct_input){ct_key_function, (uint32_t)each});
  }
}

void ct_open_exit_watch(ct_exit_watch *watch) {
  bool is_described = ct_describe().name[0] != '\0';
  ct_exit_watch_init(watch, ct_is_utf8(), ct_escape_delay());
  if (is_described) ct_learn_keys(&watch->decoder);
}
