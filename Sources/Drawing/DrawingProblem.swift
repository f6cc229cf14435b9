import Problems

/// Every problem that this target reports; the words are in `locales/fr/drawing.yaml`.
public enum DrawingProblem: String, CaseIterable, Sendable {
  /// Cairo refused to draw; `status` is its own explanation, in English.
  case cairo = "drawing.cairo"
  /// A document without a page: no reader opens one.
  case noPages = "drawing.no-pages"
  /// A font file cannot be opened; `font`.
  case font = "drawing.font"
  /// A resolution that is no number of pixels, or too many.
  case resolution = "drawing.resolution"
  /// A file that is neither SVG nor PNG; `kind` is what it looks like (`ImageKind`).
  case notAnImage = "drawing.not-an-image"
  /// An SVG or PNG that its reader gives up on; `format`.
  case imageBroken = "drawing.image-broken"
  /// A picture beyond the limits of `ImageLimits`.
  case imageTooLarge = "drawing.image-too-large"
  /// A picture that leaves white paper white.
  case imageBlank = "drawing.image-blank"
  /// An SVG that holds a script.
  case svgScript = "drawing.svg-script"
  /// An SVG that asks for another file; `reference`.
  case svgExternal = "drawing.svg-external"
  /// An SVG with text, which would take the machine's fonts.
  case svgText = "drawing.svg-text"
  /// An SVG with neither width and height nor viewBox.
  case svgSize = "drawing.svg-size"
  /// More text than any QR code holds; `length` in bytes.
  case qrTooLong = "drawing.qr-too-long"
  /// Nothing to put into a QR code.
  case qrEmpty = "drawing.qr-empty"

  /// All codes.
  public static let all: [String] = allCases.map(\.rawValue)

  func problem(at place: Place? = nil, _ arguments: [String: Problem.Value] = [:]) -> Problem {
    Problem(rawValue, .error, at: place, arguments)
  }
}
