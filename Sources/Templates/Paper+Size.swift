public import Document
public import Dossier
public import Localization

extension Paper {
  /// What a variant's printers hold: Letter in Québec, A4 in France.
  public static func usual(in locale: DocumentLocale) -> Paper {
    switch locale {
    case .canada: .letter
    case .france: .a4
    }
  }

  /// Upright size: US Letter (ANSI/ASME Y14.1), A4 (ISO 216).
  public var uprightSize: Size {
    switch self {
    case .letter: Size(width: .mm(215.9), height: .mm(279.4))
    case .a4: Size(width: .mm(210), height: .mm(297))
    }
  }

  /// The same lying across.
  public var landscapeSize: Size { Size(width: uprightSize.height, height: uprightSize.width) }
}
