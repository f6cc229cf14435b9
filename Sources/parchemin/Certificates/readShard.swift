import Problems
import Production

/// Reads `2/4`: the second of four parts. `usage.bad-shard` otherwise, with the nearest part that there is:
/// the first for 0 or for a count alone, the last for a higher one.
func readShard(_ text: String) -> Checked<Shard?> {
  let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
  let numbers = pieces.compactMap { piece in
    piece.allSatisfy { $0.isASCII && $0.isNumber } ? Int(piece) : nil
  }
  if pieces.count == 2, numbers.count == 2, let shard = Shard(numbers[0], of: numbers[1]) {
    return Checked(shard)
  }
  let problem = UsageProblem.badShard.problem([
    "value": .text(text), "nearest": .text(nearestShard(text)),
  ])
  return Checked(nil, [problem])
}

private func nearestShard(_ text: String) -> String {
  let numbers = text.split { !($0.isASCII && $0.isNumber) }.map { Int($0) ?? Shard.most }
  let count = min(max(numbers.dropFirst().first ?? numbers.first ?? 4, 1), Shard.most)
  let index = numbers.count > 1 ? min(max(numbers[0], 1), count) : 1
  return "\(index)/\(count)"
}
