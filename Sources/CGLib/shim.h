// The headers of this library that our Swift uses.
#pragma once
#include <glib.h>
// syncfs(2): the C library declares it for _GNU_SOURCE only, which Swift's own Glibc module does not set.
extern int syncfs(int descriptor);
