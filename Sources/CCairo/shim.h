// The headers of this library that our Swift uses.
#pragma once
#include <cairo.h>
#include <cairo-pdf.h>
#include <cairo-ft.h>
