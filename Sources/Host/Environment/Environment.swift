import Glibc

/// What the program may know of where it was started; read once, at the top.
public struct Environment: Sendable {
  /// Variables by name.
  public var variables: [String: String]
  /// What was typed after the program's name.
  public var arguments: [String]
  /// The program's own file, links resolved; empty where the system does not tell.
  public var executable: String
  /// Whether progress goes to a terminal.
  public var errorIsTerminal: Bool

  /// Makes an environment; tests make their own.
  public init(
    variables: [String: String] = [:], arguments: [String] = [], executable: String = "",
    errorIsTerminal: Bool = false
  ) {
    self.variables = variables
    self.arguments = arguments
    self.executable = executable
    self.errorIsTerminal = errorIsTerminal
  }

  /// That of this process.
  public static func ofProcess() -> Environment {
    Environment(
      variables: processVariables(), arguments: Array(CommandLine.arguments.dropFirst()),
      executable: processExecutable(), errorIsTerminal: isatty(STDERR_FILENO) == 1)
  }

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  private static func processExecutable() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
