internal import Host
internal import Layout
public import Problems
internal import Templates
internal import YAMLSource

/// A theme and the templates that go with it, with a digest of their files.
struct Look: Sendable {
  var theme: Theme
  var template: Template
  var list: ListTemplate
  var digest: Digest
}

extension DataFolder {
  /// A theme and its templates by their names; nil where a file is missing or wrong. The places are
  /// those where a project names them, nil for names from elsewhere.
  func look(
    theme: String, themePlace: Place? = nil, template: String?, templatePlace: Place? = nil,
    inBlack: Bool
  ) -> Checked<Look?> {
    let themeNode = named(
      theme, at: themePlace, in: "templates/themes", ProductionProblem.unknownTheme)
    // The template of a theme that does not exist is nothing to complain of.
    if themeNode.isRefused, template == nil { return Checked(nil, themeNode.problems) }
    let templateNode = named(
      template ?? ownTemplate(of: theme, in: "templates/certificat", otherwise: "classique"),
      at: templatePlace, in: "templates/certificat",
      ProductionProblem.unknownTemplate)
    let listNode = source("templates/liste/classique.yaml")
    let problems = themeNode.problems + templateNode.problems + listNode.problems
    guard let themeSource = themeNode.value, let templateSource = templateNode.value,
      let listSource = listNode.value
    else { return Checked(nil, problems) }
    let readTheme = readTheme(themeSource.node, inBlack: inBlack)
    let readTemplate = readTemplate(templateSource.node)
    let readList = readListTemplate(listSource.node)
    let look = Look(
      theme: readTheme.value, template: readTemplate.value, list: readList.value,
      digest: Digest(combining: [
        themeSource.digest, templateSource.digest, listSource.digest, Digest(of: "\(inBlack)"),
      ]))
    let all = problems + readTheme.problems + readTemplate.problems + readList.problems
    return Checked(all.contains { $0.severity == .error } ? nil : look, all)
  }

  /// The template of a folder that bears the theme's name, else the one that there always is.
  func ownTemplate(of theme: String, in folder: String, otherwise standard: String) -> String {
    let name = foldedKey("\(folder)/\(theme).yaml")
    return yamlFiles(in: folder).contains { foldedKey($0) == name } ? theme : standard
  }

  /// The fonts that the catalogue names and the disk has.
  public func fonts() -> Checked<FontSet?> {
    let node = yaml("fonts/polices.yaml")
    guard let source = node.value else { return Checked(nil, node.problems) }
    let catalogue = readFontCatalogue(source)
    let found = catalogue.value.families.flatMap { family in
      family.faces.compactMap { face in
        fontPath(face.file, roots: catalogue.value.roots).map {
          FontFile(family: family.name, style: face.style, path: $0)
        }
      }
    }
    let digests = self.digests(of: found)
    return Checked(
      FontSet(catalogue: catalogue.value, files: found, digests: digests.value),
      node.problems + catalogue.problems + digests.problems)
  }

  /// What tells one version of a font from another: its table directory, which holds a checksum of every
  /// table (OpenType 1.9, “Organization of an OpenType Font”), stands in the first bytes of the file.
  private func digests(of fonts: [FontFile]) -> Checked<[Digest]> {
    var problems: [Problem] = []
    let digests = fonts.map { file in
      do throws(FileProblem) {
        let beginning = try files.read(file.path, first: tableDirectory)
        return Digest(of: Array(file.family.utf8) + Array(file.style.utf8) + beginning)
      } catch {
        problems.append(error.problem)
        return Digest(of: file.path)
      }
    }
    return Checked(digests, problems)
  }

  private func fontPath(_ file: String, roots: [String]) -> String? {
    if file.hasPrefix("/") { return files.exists(file) ? file : nil }
    return (roots + [path + "/fonts"]).map { $0 + "/" + file }.first { files.exists($0) }
  }

  /// `templates/themes/<name>.yaml`; where there is none, a problem with the nearest name.
  func named(
    _ name: String, at place: Place?, in folder: String, _ missing: ProductionProblem
  ) -> Checked<SourceFile?> {
    let names = yamlFiles(in: folder).map {
      String($0.dropFirst(folder.count + 1).dropLast(".yaml".count))
    }
    guard let match = names.first(where: { foldedKey($0) == foldedKey(name) }) else {
      let nearest = nearestMatch(to: name, among: names, folding: foldedKey) ?? ""
      return Checked(
        nil,
        [
          missing.problem(
            at: place, ["name": .text(name), "nearest": .text(nearest), "known": .list(names)])
        ])
    }
    return source(folder + "/" + match + ".yaml")
  }
}

/// More bytes than the table directory of any font takes: 16 for each of its some twenty tables.
private let tableDirectory = 4096
