import CCairo

import struct Layout.Page

// A comment may name FileManager.
let page = Page()
