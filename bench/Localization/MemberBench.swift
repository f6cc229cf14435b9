import Localization
import Problems

/// Times the messages whose words hang on the member.
struct MemberBench {
  /// Rounds of which the best counts.
  private static let rounds = 7
  /// Members of a round.
  private static let members = 2_000

  private let localizer: Localizer
  private let formatted: [MarkedText]

  /// A bench of one variant; each message must format without a problem.
  init(_ localizer: Localizer) {
    self.localizer = localizer
    formatted = memberMessages.map { key, arguments in
      let made = localizer.unset(key, arguments)
      precondition(made.problems.isEmpty, "\(key): \(made.problems)")
      return made.value
    }
  }

  /// One line for each message, then the whole of a member; of one half only where it is named.
  func lines(only half: String?) -> [String] {
    memberMessages.indices.map { line(memberMessages[$0].key, [$0], half) }
      + (half == nil ? [listLine] : [])
  }

  /// What the words of a list cost for each of its members, all of them different: what is the same for
  /// all, a paper pays once.
  private var listLine: String {
    let papers = (0..<Self.members).map(wordsOfMember)
    let clock = ContinuousClock()
    var sum = 0
    let times = (0..<Self.rounds).map { _ in
      let fresh = Localizer(locale: localizer.locale, catalogue: localizer.catalogue)
      return clock.measure {
        for words in papers {
          for (key, arguments) in words { sum += fresh.text(key, arguments).value.pieces.count }
        }
      }
    }
    precondition(sum > 0)
    let shortest = (times.min() ?? .zero) / .microseconds(1) / Double(Self.members)
    return "\(padded(shortest)) µs for each member of a list"
  }

  private func line(_ name: String, _ indices: [Int], _ half: String?) -> String {
    let messages = indices.map { memberMessages[$0] }
    let texts = indices.map { formatted[$0] }
    let halves: [(name: String, work: () -> Int)] = [
      ("format", { pieces(messages) { localizer.unset($0.key, $0.arguments).value } }),
      ("signs", { pieces(texts) { localizer.set($0) } }),
      ("both", { pieces(messages) { localizer.set(localizer.unset($0.key, $0.arguments).value) } }),
    ]
    let columns = halves.filter { half == nil || half == $0.name }
      .map { "\($0.name) \(padded(best($0.work))) µs" }
    return columns.joined(separator: "  ") + "  \(name)"
  }

  private func pieces<Input>(_ inputs: [Input], _ make: (Input) -> MarkedText) -> Int {
    inputs.reduce(0) { $0 + make($1).pieces.count }
  }

  /// Microseconds of one call, in the best round. What the calls give is added up, so that none of them
  /// can be left out.
  private func best(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    var sum = 0
    let times = (0..<Self.rounds).map { _ in
      clock.measure { for _ in 0..<Self.members { sum += work() } }
    }
    precondition(sum > 0)
    let shortest = times.min() ?? .zero
    return shortest / .microseconds(1) / Double(Self.members)
  }

  private func padded(_ microseconds: Double) -> String {
    let tenths = Int((microseconds * 100).rounded())
    let text = "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)"
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }
}
