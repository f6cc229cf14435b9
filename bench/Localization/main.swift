import Foundation
import Localization
import Problems

// usage: localization-bench LOCALES [format|signs|both]
//
// What the words of one member cost on one core, in µs: the best of several rounds. `format` fills in
// the messages, `signs` sets their signs, `both` is what a paper pays.

guard let folder = CommandLine.arguments.dropFirst().first else {
  FileHandle.standardError.write(
    Data("usage: localization-bench LOCALES [format|signs|both]\n".utf8))
  exit(2)
}

let files = try CatalogueFile.Layer.allCases.flatMap { layer in
  let layerFolder = URL(filePath: folder).appending(path: layer.rawValue)
  return try FileManager.default.contentsOfDirectory(atPath: layerFolder.path).sorted()
    .filter { $0.hasSuffix(".yaml") }
    .map { name in
      CatalogueFile(
        layer, name: name,
        text: try String(contentsOf: layerFolder.appending(path: name), encoding: .utf8))
    }
}
let catalogue = Catalogue.load(files)
precondition(catalogue.problems.isEmpty, "\(catalogue.problems)")

for locale in DocumentLocale.allCases {
  let bench = MemberBench(Localizer(locale: locale, catalogue: catalogue.value))
  for line in bench.lines(only: CommandLine.arguments.dropFirst(2).first) {
    print("\(locale.rawValue)  \(line)")
  }
}
