import Foundation

/// A form of a name that a project may give: the key that it stands under.
enum NounForm: String {
  /// `de: d’Hœdic`
  case de
  /// `à: au Bic`
  case a = "à"
  /// `en: dans le Morbihan`
  case en

  /// What such a form begins with.
  var heads: [String] {
    switch self {
    case .de: ["de ", "d’", "du ", "des "]
    case .a: ["à ", "au ", "aux "]
    case .en: ["en ", "à ", "au ", "aux ", "dans ", "sur "]
    }
  }

  /// Whether a form begins as it should and holds the name, its article apart.
  func fits(_ form: String, _ name: String) -> Bool {
    let form = plain(form)
    return heads.contains(where: form.hasPrefix) && form.hasSuffix(withoutArticle(plain(name)))
  }

  private func plain(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespaces).lowercased().replacing("'", with: "’")
  }
}
