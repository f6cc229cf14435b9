public import Document
public import Foundation
public import Problems

/// Checks and measures a logo or a signature; no asset where a problem is an error.
///
/// `name` is the file's name as the user gave it, for messages.
public func probeImage(_ bytes: Data, name: String) -> Checked<ImageAsset?> {
  let place = Place(file: name)
  guard bytes.count <= ImageLimits.bytes else {
    return Checked(nil, [DrawingProblem.imageTooLarge.problem(at: place)])
  }
  let probe = ImageProbe(bytes: bytes, place: place)
  switch ImageKind(bytes) {
  case .png: return probe.png()
  case .svg: return probe.svg()
  case let other: return probe.refusal(.notAnImage, ["kind": .text(other.rawValue)])
  }
}

/// One picture under examination.
struct ImageProbe {
  let bytes: Data
  let place: Place

  func refusal(
    _ code: DrawingProblem, _ arguments: [String: Problem.Value] = [:]
  ) -> Checked<ImageAsset?> {
    Checked(nil, [code.problem(at: place, arguments)])
  }

  /// Size first, from the header: nothing is decoded that is too large.
  func png() -> Checked<ImageAsset?> {
    guard let header = PNGHeader(bytes), header.width > 0, header.height > 0 else {
      return refusal(.imageBroken, ["format": "png"])
    }
    guard header.width <= ImageLimits.pixels / header.height else {
      return refusal(.imageTooLarge)
    }
    let size = Size(width: .pt(Double(header.width)), height: .pt(Double(header.height)))
    guard let canvas = InkCanvas(size, enlarging: false), canvas.paint(png: bytes) else {
      return refusal(.imageBroken, ["format": "png"])
    }
    return asset(.png, size, ink: canvas.ink())
  }

  /// Contents first: librsvg sees only what the scanner has let pass.
  func svg() -> Checked<ImageAsset?> {
    let scan = SVGScanner.scan(bytes, place)
    guard scan.isEmpty else { return Checked(nil, scan) }
    guard let drawing = SVGDrawing(bytes) else { return refusal(.imageBroken, ["format": "svg"]) }
    guard let size = drawing.size else { return refusal(.svgSize) }
    let sides = 0.0.nextUp...ImageLimits.svgSide
    guard sides.contains(size.width.points), sides.contains(size.height.points) else {
      return refusal(size.width > .zero && size.height > .zero ? .imageTooLarge : .imageBlank)
    }
    guard let canvas = InkCanvas(size, enlarging: true), canvas.paint(drawing, size) else {
      return refusal(.imageBroken, ["format": "svg"])
    }
    return asset(.svg, size, ink: canvas.ink())
  }

  private func asset(
    _ format: ImageAsset.Format, _ size: Size, ink: Rectangle?
  ) -> Checked<ImageAsset?> {
    guard let ink else { return refusal(.imageBlank) }
    let name = place.file ?? ""
    return Checked(ImageAsset(name: name, format: format, bytes: bytes, size: size, ink: ink))
  }
}
