import Foundation
import Host
import Production

/// The door: what the process was given goes in, the exit status comes out.
@main
enum Parchemin {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let stages = Stages.live(Environment.ofProcess())
    exit(Program(terminal: .system, stages: stages).run(arguments).rawValue)
  }
}
