import Localization
import Problems

/// The catalogues of `locales/`.
enum Words {
  static let catalogue: Catalogue = {
    let files = CatalogueFile.Layer.allCases.flatMap { layer in
      let names = (try? Repository.yamlFiles(in: "locales/\(layer.rawValue)")) ?? []
      return names.map { name in
        CatalogueFile(layer, name: name, text: (try? Repository.text(name)) ?? "")
      }
    }
    return Catalogue.load(files).value
  }()

  /// A localizer over them.
  static func localizer(_ locale: DocumentLocale) -> Localizer {
    Localizer(locale: locale, catalogue: catalogue)
  }
}

/// The codes of problems, in order.
func codes(_ problems: [Problem]) -> [String] { problems.map(\.code) }
