import ArgumentParser
import Localization
import Problems
import Testing

@testable import parchemin

/// The values of `message`.
struct MessageRequestTests {
  private func read(_ words: String...) throws -> (values: [String: MessageValue], codes: [String])
  {
    let request = MessageRequest.read(try MessageArguments.parse(words))
    return (request.value.values, request.problems.map(\.code))
  }

  @Test func oneValueIsText() throws {
    #expect(try read("{$x}", "x=Alma").values == ["x": "Alma"])
    #expect(try read("{$x}", "x=").values == ["x": ""])
    #expect(try read("{$x}", "x=a=b").values == ["x": "a=b"])
  }

  @Test func aNameGivenTwiceIsAList() throws {
    let values = try read("{$x} {$y}", "x=Alma", "y=1", "x=Rennes").values
    #expect(values == ["x": .list(["Alma", "Rennes"]), "y": "1"])
  }

  @Test func faults() throws {
    #expect(try read().codes == ["usage.missing-message"])
    #expect(try read("{$x}", "Alma").codes == ["usage.not-a-pair"])
    #expect(try read("{$x}", "=Alma").codes == ["usage.not-a-pair"])
    #expect(try read("{$x}", "--locale", "en").codes == ["usage.unknown-value"])
  }
}
