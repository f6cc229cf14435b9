import Problems
import Testing

@testable import Production

/// Parts of a list of these names.
func madeParts(_ names: [String], _ count: Int) -> Workshop {
  let workshop = Workshop(names: names, hasHandOutList: true)
  workshop.parts(of: count)
  return workshop
}

/// Nothing is merged for this reason, which is said at that place, and nothing is changed.
func expectRefusal(
  _ workshop: Workshop, _ codes: [String], at place: String? = nil,
  program: String = "parchemin 0.1.0"
) {
  let before = workshop.contents
  let summary = workshop.merge(program: program)
  #expect(summary.status == .unreadableInput)
  #expect(summary.end == .unmerged)
  #expect(summary.problems.codes == codes.map { "production." + $0 })
  if let place { #expect(summary.problems.first?.place?.file == place) }
  #expect(summary.rows(.made) == [])
  #expect(workshop.contents == before)
}
