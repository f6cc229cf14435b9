// The headers of this library that our Swift uses.
#pragma once
#include <qrcodegen/qrcodegen.h>

// A macro that Swift does not import: bytes that hold a code of any version.
static const size_t qr_code_room = qrcodegen_BUFFER_LEN_MAX;
