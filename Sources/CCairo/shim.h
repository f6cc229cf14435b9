// The headers of this library that our Swift uses; FreeType comes with Cairo's font backend.
#pragma once
#include <cairo.h>
#include <cairo-pdf.h>
#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H
