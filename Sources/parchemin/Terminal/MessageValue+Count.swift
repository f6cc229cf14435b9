import Foundation
import Localization

extension MessageValue {
  /// A whole number, formatted by the message.
  static func count(_ number: Int) -> MessageValue { .number(Decimal(number)) }
}
