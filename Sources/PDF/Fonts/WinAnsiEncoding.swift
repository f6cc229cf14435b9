/// The names of the glyphs of WinAnsiEncoding (ISO 32000-1, Annex D.2).
enum WinAnsiEncoding {
  /// The glyph's name by its code; codes without a name of their own are left out.
  static let glyphNames: [Int: String] = {
    let names = table.split(whereSeparator: \.isWhitespace)
    return Dictionary(
      uniqueKeysWithValues: names.enumerated().filter { $0.element != "." }.map {
        (firstCode + $0.offset, String($0.element))
      })
  }()

  private static let firstCode = 32

  /// From code 32 to 255; a point where the code has no name.
  private static let table = """
    space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright
    asterisk plus comma hyphen period slash zero one two three four five six seven eight nine
    colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V
    W X Y Z bracketleft backslash bracketright asciicircum underscore grave a b c d e f g h i
    j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde . Euro .
    quotesinglbase florin quotedblbase ellipsis dagger daggerdbl circumflex perthousand Scaron
    guilsinglleft OE . Zcaron . . quoteleft quoteright quotedblleft quotedblright bullet
    endash emdash tilde trademark scaron guilsinglright oe . zcaron Ydieresis . exclamdown
    cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft
    logicalnot . registered macron degree plusminus twosuperior threesuperior acute mu
    paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter
    onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE
    Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth
    Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute
    Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute acircumflex atilde adieresis
    aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis
    eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute
    ucircumflex udieresis yacute thorn ydieresis
    """
}
