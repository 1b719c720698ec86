// What the sequences of keys mean.
#pragma once
#include "keys.h"

enum { ct_fields_most = 3, ct_parts_most = 3 };

// The numbers of a sequence, `1:2;3`, and how many parts each field has; -1 where one is left out.
struct ct_fields { int count; int of[ct_fields_most][ct_parts_most]; };

// False where it has marks that no key has: it is an answer.
bool ct_parse(const char *bytes, size_t length, struct ct_fields *fields);
int ct_name_csi(const struct ct_fields *fields, char final, ct_input *out);
ct_input ct_name_ss3(char final);
bool ct_is_keypad(char final);
ct_input ct_name_control(uint8_t byte);
