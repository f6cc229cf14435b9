import Testing

@testable import Production

@Suite("What a corrected name is known by")
struct NameSketchTests {
  private func similarity(_ a: String, _ b: String) -> Double {
    PersonIdentity(name: a).sketch.similarity(to: PersonIdentity(name: b).sketch)
  }

  @Test(
    "Corrections are alike",
    arguments: [
      ("Noé Tremblai", "Noé Tremblay"), ("Suharto", "Soeharto"), ("Zoé Li", "Zoey Li"),
      ("Maude Gagnon", "Maude Gagnon-Lachance"), ("Tremblay Noé", "Noé Tremblay"),
      ("Nguyen Minh Khai", "Nguyễn Thị Minh Khai"), ("ᐊᓂᔑᓈᐯ ᐃᒃᑯᐧ", "ᐊᓂᔑᓈᐯ ᐃᒃᑯᐧᐁ"),
    ])
  func alike(_ a: String, _ b: String) { #expect(similarity(a, b) >= Numbering.likeness) }

  @Test(
    "Other people are not",
    arguments: [
      ("Noé Tremblay", "Fañch Kerangal"), ("Léa Roy", "Zoé Gagnon"), ("Suharto", "Anouk Bérubé"),
      ("Aïcha D’Amours", "Étienne St-Pierre"), ("Léa Roy", "Léa Kerangal-Tremblay"),
    ])
  func unlike(_ a: String, _ b: String) { #expect(similarity(a, b) < Numbering.likeness) }

  @Test("The text form is read back, and nothing else is")
  func hex() {
    let sketch = PersonIdentity(name: "Léa Roy").sketch
    #expect(NameSketch(hex: sketch.hex) == sketch)
    #expect(NameSketch(hex: "léa") == nil)
    #expect(NameSketch(hex: "+" + sketch.hex.dropFirst()) == nil)
  }
}
