import Foundation
import Production

/// The door: what the process was given goes in, the exit status comes out.
@main
enum Parchemin {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program(terminal: .system, stages: .live).run(arguments).rawValue)
  }
}
