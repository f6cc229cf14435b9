import Document
import Foundation
import TestSupport
import Testing

@testable import Layout

@Suite("The row of logos (LOOKS 0.4 and 1.3)")
struct LogoRowTests {
  /// A logo whose ink is `ratio` times as wide as high, with white round it.
  private func logo(_ ratio: Double) -> LogoRow.Logo {
    let ink = Rectangle(x: .pt(10), y: .pt(20), width: .pt(100 * ratio), height: .pt(100))
    let asset = ImageAsset(
      name: "logo.svg", format: .svg, bytes: Data(),
      size: Size(width: .pt(100 * ratio + 50), height: .pt(200)), ink: ink)
    return LogoRow.Logo(image: asset, alternative: "Logo : Fonds Littoral")
  }

  private func row(_ ratios: [Double]) -> LogoRow {
    LogoRow(
      logos: ratios.map(logo), height: .mm(13), nominal: .mm(12), minimum: .mm(6.5),
      maximum: .mm(13), maximumGap: .mm(16), totalGap: .mm(60))
  }

  private func set(
    _ ratios: [Double], factor: Double = 1, measure: Length = Looks.letterMeasure
  ) throws -> SetBlock {
    BlockSetter(fonts: try Fonts.library(), measure: measure, alignment: .center)
      .set(Block("logos", .logos(row(ratios))), factor: factor)
  }

  private func gaps(_ frames: [Rectangle]) -> [Double] {
    zip(frames, frames.dropFirst()).map { ($1.origin.x - $0.maxX).millimetres }
  }

  @Test(
    "a logo is as high as its shape asks: 12 mm · r^(−0.40), between 6.5 and 13 mm",
    arguments: [
      (1.0, 12.0), (2.0, 9.094), (3.0, 7.733), (4.0, 6.892), (6.0, 6.5), (0.9, 12.517),
      (0.5, 13.0),
    ])
  func heights(_ ratio: Double, _ height: Double) throws {
    let frame = try #require(try set([ratio]).items.frames.first)
    #expect(abs(frame.size.height.millimetres - height) < 0.001)
    #expect(abs(frame.size.width / frame.size.height - ratio) < 1e-9)
  }

  @Test("every logo stands on the middle of the row, the row on the axis, in the order given")
  func middle() throws {
    let set = try set([1, 3, 0.5])
    let frames = set.items.frames
    #expect(isNear(set.height, .mm(13)))
    for frame in frames { #expect(isNear(frame.midY, .mm(6.5))) }
    let ends = try [#require(frames.first).origin.x, #require(frames.last).maxX]
    #expect(isNear(ends[0], -ends[1]))
    #expect(frames.map(\.origin.x) == frames.map(\.origin.x).sorted())
    #expect(abs(frames[1].size.width / frames[1].size.height - 3) < 1e-9)
  }

  @Test("gaps are 16 mm, or a share of 60 mm where there are many", arguments: [2, 3, 4, 5, 6])
  func gaps(_ count: Int) throws {
    let frames = try set([Double](repeating: 1, count: count)).items.frames
    for gap in gaps(frames) { #expect(abs(gap - min(16, 60 / Double(count))) < 0.001) }
  }

  @Test("a row that is too long is made smaller in steps of 5 %, its gaps kept")
  func smaller() throws {
    let frames = try set([3, 3, 3, 3, 3, 3], measure: .mm(185)).items.frames
    let share = try #require(frames.first).size.height.millimetres / 7.733
    #expect(abs(share - 0.95) < 0.001)
    for gap in gaps(frames) { #expect(abs(gap - 10) < 0.001) }
  }

  @Test("at 70 % the gaps give way")
  func smallerGaps() throws {
    let frames = try set([3, 3, 3, 3, 3, 3], measure: .mm(130)).items.frames
    let height = try #require(frames.first).size.height.millimetres
    #expect(abs(height - 7.733 * 0.7) < 0.001)
    for gap in gaps(frames) { #expect(gap < 10 && gap >= 4) }
    #expect(isNear(try #require(frames.last).maxX * 2, .mm(130), within: 0.01))
  }

  @Test("each picture has its own element, with what is read in its place")
  func structure() throws {
    let tags = try set([1, 2]).items.map(\.structure)
    #expect(tags.map(\.role) == [.figure, .figure])
    #expect(tags.map(\.order) == [0, 1])
    #expect(tags.map(\.alternative) == ["Logo : Fonds Littoral", "Logo : Fonds Littoral"])
  }

  @Test("whatever the logos: never wider than the measure, never touching, never out of shape")
  func anyRow() throws {
    let fonts = try Fonts.library()
    var random = FixedRandom(seed: 44)
    for _ in 0..<500 {
      let ratios = random.values(1...6) { Double($0.number(in: 2...150)) / 10 }
      let factor = [1, 0.846][random.number(in: 0...1)]
      let set = BlockSetter(fonts: fonts, measure: Looks.letterMeasure, alignment: .center)
        .set(Block("logos", .logos(row(ratios))), factor: factor)
      let frames = set.items.frames
      let left = try #require(frames.first).origin.x
      let right = try #require(frames.last).maxX
      #expect((right - left).points <= Looks.letterMeasure.points + 0.001, "\(ratios)")
      #expect(gaps(frames).allSatisfy { $0 > 3.999 }, "\(ratios)")
      for (frame, ratio) in zip(frames, ratios) {
        #expect(abs(frame.size.width / frame.size.height - ratio) < 1e-9)
        #expect(frame.origin.y.points >= -0.001 && frame.maxY.points <= set.height.points + 0.001)
      }
    }
  }
}
