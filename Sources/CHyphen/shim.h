// The headers of this library that our Swift uses.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <hyphen.h>
