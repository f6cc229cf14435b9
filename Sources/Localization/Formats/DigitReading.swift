/// The number that so many decimal digits stand for, and nothing else: no sign, no blank, no other script.
func parseDigits(_ text: some StringProtocol, count: Int) -> Int? {
  guard text.utf8.count == count else { return nil }
  var number = 0
  for digit in text.utf8 {
    guard (0x30...0x39).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 0x30)
  }
  return number
}
