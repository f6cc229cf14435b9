import CCairo

import struct Layout.Page

// A comment may name FileManager.
var letters = String.UnicodeScalarView()
letters.append(contentsOf: "a list, not a file".unicodeScalars)
