import Host
import Localization
import Problems
import Production

extension Stages {
  /// The program's own stages, in the place where it was started.
  static func live(
    _ environment: Environment, files: any FileAccess = SystemFileAccess()
  ) -> Stages {
    Stages(
      words: { data, locale in
        catalogue(data, environment, files)
          .map { $0.map { Localizer(locale: locale, catalogue: $0) } }
      },
      certificates: { _, _ in CertificatesOutcome(status: .internalFault) },
      catalogueProblems: { data in
        let loaded = catalogue(data, environment, files)
        return loaded.problems + (loaded.value.map(problems) ?? [])
      })
  }

  /// Every key that some target asks for by name.
  private static var keys: [String] { CommandTable.keys }

  private static func problems(in catalogue: Catalogue) -> [Problem] {
    DocumentLocale.allCases.flatMap { catalogue.check(keys: keys, for: $0) } + catalogue.lint()
  }

  /// The catalogues of the data folder; nil where there is no folder or no catalogue in it.
  private static func catalogue(
    _ data: String?, _ environment: Environment, _ files: any FileAccess
  ) -> Checked<Catalogue?> {
    let root = environment.dataRoot(option: data, files: files)
    guard let folder = root.value else { return Checked(nil, root.problems) }
    let read = catalogueFiles(in: folder + "/locales", files)
    guard !read.value.isEmpty else { return Checked(nil, read.problems) }
    let loaded = Catalogue.load(read.value)
    return Checked(loaded.value, root.problems + read.problems + loaded.problems)
  }

  private static func catalogueFiles(
    in folder: String, _ files: any FileAccess
  ) -> Checked<[CatalogueFile]> {
    var found = Checked<[CatalogueFile]>([])
    for layer in CatalogueFile.Layer.allCases {
      let subfolder = "\(folder)/\(layer.rawValue)"
      for name in files.list(subfolder) where name.hasSuffix(".yaml") {
        let path = "\(subfolder)/\(name)"
        do throws(FileProblem) {
          let text = String(decoding: try files.read(path), as: UTF8.self)
          found.value.append(CatalogueFile(layer, name: path, text: text))
        } catch {
          found.problems.append(error.problem)
        }
      }
    }
    return found
  }
}
