import Foundation

/// What a style or an attribute refers to.
enum CSSReferences {
  /// The addresses in `url(…)`, and the whole rule of an `@import`, in order.
  static func all(in css: String) -> [String] {
    var references: [String] = []
    var rest = css[...]
    while let found = rest.firstRange(of: opening) {
      rest = rest[found.upperBound...]
      let address = rest.prefix { !")\"';".contains($0) }
      references.append(css[found].hasPrefix("@") ? "@import " + address : String(address))
    }
    return references
  }

  private nonisolated(unsafe) static let opening = #/url\(\s*["']?|@import\s*["']?/#.ignoresCase()
}
