// The headers of this library that our Swift uses.
#pragma once
#include <zlib.h>
