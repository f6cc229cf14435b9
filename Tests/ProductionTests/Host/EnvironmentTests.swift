import Host
import Problems
import Testing

@Suite("Where the program's own data are")
struct EnvironmentTests {
  private func disk(_ roots: [String]) -> MemoryFileAccess {
    let disk = MemoryDisk()
    for root in roots {
      disk.makeFolder(root + "/locales")
      disk.makeFolder(root + "/templates")
    }
    return MemoryFileAccess(disk)
  }

  private func root(
    _ option: String? = nil, variable: String? = nil, in roots: [String],
    executable: String = "/usr/local/bin/parchemin"
  ) -> Checked<String?> {
    let variables = variable.map { ["PARCHEMIN_DATA": $0] } ?? [:]
    return Environment(variables: variables, executable: executable)
      .dataRoot(option: option, files: disk(roots))
  }

  @Test("--data first, then the variable, then beside the program, then above it")
  func order() {
    let all = ["d", "v", "/usr/local/share/parchemin", "/usr/local"]
    #expect(root("d", variable: "v", in: all).value == "d")
    #expect(root(variable: "v", in: all).value == "v")
    #expect(root(in: all).value == "/usr/local/share/parchemin")
    #expect(root(variable: "", in: ["/usr/local"]).value == "/usr/local")
  }

  @Test("A build is found from its folder in the package")
  func package() {
    let found = root(
      in: ["/home/a/parchemin"],
      executable: "/home/a/parchemin/.build/x86_64-unknown-linux-gnu/debug/parchemin")
    #expect(found.value == "/home/a/parchemin")
  }

  @Test("A folder that the user named is not passed over")
  func incomplete() {
    let found = root("d", in: ["/usr/local/share/parchemin"])
    #expect(found.value == nil)
    #expect(found.problems.codes == ["host.data-incomplete"])
    #expect(found.problems.first?.place?.file == "d")
  }

  @Test("Nowhere")
  func nowhere() { #expect(root(in: []).problems.codes == ["host.data-not-found"]) }

  @Test("This process knows its own file")
  func process() { #expect(SystemFileAccess().exists(Environment.ofProcess().executable)) }
}
