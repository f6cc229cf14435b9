import Host
import Testing

@Suite("Digests")
struct DigestTests {
  @Test(
    "Examples of NIST (FIPS 180-4, SHA256.pdf)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(_ text: String, _ hex: String) {
    #expect(Digest(of: text).hex == hex)
    #expect(Digest(hex: hex) == Digest(of: text))
  }

  @Test("Bytes of value zero count")
  func zero() { #expect(Digest(of: [0]) != Digest(of: [0, 0])) }

  @Test("What is no digest is not read", arguments: ["", "abc", String(repeating: "G", count: 64)])
  func wrong(_ text: String) { #expect(Digest(hex: text) == nil) }

  @Test("The order of parts counts")
  func combined() {
    let (a, b) = (Digest(of: "a"), Digest(of: "b"))
    #expect(Digest(combining: [a, b]) != Digest(combining: [b, a]))
  }
}
