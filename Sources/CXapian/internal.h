#pragma once
#include "CXapian.h"

#include <xapian.h>

/// What a call gives, or another value where anything at all is thrown.
template <typename Value, typename Call>
Value guarded(Value otherwise, Call call) noexcept {
  try {
    return call();
  } catch (...) {
    return otherwise;
  }
}

/// What walks the documents of a ranking; whoever asks for it gives it back.
Xapian::PostingSource *ranked(const cx_ranking *ranking);
