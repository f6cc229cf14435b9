import Host
import Problems
import Testing

@testable import Production

@Suite("A part that is not whole, or not as it was made, is not merged")
struct FaultyPartTests {
  private let names = (1...20).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func made() -> Workshop { madeParts(names, 3) }

  private let second = "sortie/partie-2-sur-3"

  @Test("A part that was stopped, or could not write, or found something in its way")
  func incomplete() {
    let interruption = Interruption()
    interruption.request()
    for trouble in [Trouble.none, .space(bytes: 1400)] {
      let workshop = Workshop(names: names)
      let stop = trouble == .none ? interruption : Interruption()
      workshop.part(2, of: 3, trouble, interruption: stop)
      workshop.part(1, of: 3)
      workshop.part(3, of: 3)
      expectRefusal(workshop, ["part-incomplete"], at: second)
      workshop.part(2, of: 3)
      #expect(workshop.merge().status == .success)
    }
    let blocked = Workshop(names: names)
    blocked.disk.put("annoté", at: second + "/certificat-2026-0002.pdf")
    blocked.parts(of: 3)
    expectRefusal(blocked, ["part-incomplete"], at: second)
  }

  @Test("A part made before and changed since, but stopped before its end")
  func outdatedPart() {
    var workshop = made()
    workshop.names[2] = "Prénom3 Nom23758"
    let interruption = Interruption()
    interruption.request()
    workshop.part(2, of: 3, interruption: interruption)
    expectRefusal(workshop, ["part-incomplete"], at: second)
  }

  @Test("A manifest that was edited, or is none any more")
  func edited() throws {
    let text = try #require(made().file("partie-2-sur-3/manifest.json"))
    for edited in [
      text.replacing(#""count" : 3"#, with: #""count" : 4"#),
      text.replacing("2026-0002", with: "2026-0092"),
      text.replacing(#""rank" : 2"#, with: #""rank" : 3"#),
      text.replacing(#""file" : "certificat"#, with: #""file" : "../certificat"#),
      text.replacing(#""chunk" : 3"#, with: #""chunk" : 0"#), "{", "",
    ] {
      let workshop = made()
      workshop.disk.put(edited, at: second + "/manifest.json")
      #expect(edited != text)
      expectRefusal(workshop, ["part-edited"], at: second)
    }
  }

  @Test(
    "A file of a part that is gone or is not what its manifest says",
    arguments: ["certificat-2026-0002.pdf", "impression.partie"])
  func changedFile(_ name: String) {
    for change in [nil, "annoté"] {
      let workshop = made()
      if let change {
        workshop.disk.put(change, at: second + "/" + name)
      } else {
        workshop.disk.delete(second + "/" + name)
      }
      expectRefusal(workshop, ["part-file-changed"], at: second)
      #expect(workshop.merge().problems.first?.arguments["file"] == .text(name))
    }
  }
}
