import Foundation
import Host
import Production

/// The door: what the process was given goes in, the exit status comes out.
@main
enum Parchemin {
  static func main() {
    outliveBrokenPipes()
    let environment = Environment.ofProcess()
    let program = Program(terminal: .system(environment), stages: .live(environment))
    exit(program.run(environment.arguments).rawValue)
  }
}
