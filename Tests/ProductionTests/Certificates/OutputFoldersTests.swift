import Testing

@testable import Production

@Suite("Where the papers of several lists go")
struct OutputFoldersTests {
  @Test(
    "A folder for each list, named by its path",
    arguments: [
      (["membres.csv"], ["sortie"]),
      (["nord/membres.csv", "sud/membres.csv"], ["nord", "sud"]),
      (["nord.csv", "sud.csv"], ["nord", "sud"]),
      (["2026/nord.csv", "2026/sud.csv"], ["nord", "sud"]),
      (["/a/cjs/membres.csv", "/b/cjs/membres.csv"], ["a-cjs-membres", "b-cjs-membres"]),
      (["../nord/m.csv", "./m.csv"], ["nord", "m"]),
      (["sud/m.csv", "sud/m.csv"], ["sud", "sud-2"]),
    ])
  func names(_ lists: [String], _ folders: [String]) {
    let made = outputFolders(CertificateOrder(lists: lists))
    #expect(made == folders.map { lists.count > 1 ? "sortie/" + $0 : $0 })
  }

  @Test("Never by their order on the line")
  func anyOrder() {
    let lists = ["a/cjs/m.csv", "b/cjs/m.csv", "c.csv", "c/c.csv", "b/m.csv"]
    let folders = outputFolders(CertificateOrder(lists: lists))
    #expect(Set(folders).count == lists.count)
    let reversed = outputFolders(CertificateOrder(lists: lists.reversed()))
    #expect(Array(reversed.reversed()) == folders)
  }
}
