// The headers of this library that our Swift uses.
#pragma once
#include <archive.h>
#include <archive_entry.h>
