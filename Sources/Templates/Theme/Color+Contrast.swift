internal import Document
import Foundation

extension Color {
  /// Contrast with white paper, from 1 (white) to 21 (black): WCAG 2.1, “contrast ratio”.
  var contrastOnWhite: Double { 1.05 / (luminance + 0.05) }

  /// Relative luminance of an sRGB colour: WCAG 2.1, “relative luminance”.
  private var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ component: UInt8) -> Double {
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
