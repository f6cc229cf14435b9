/// The number that so many decimal digits stand for, and nothing else: no sign, no blank, no other script.
func parseDigits(_ text: some StringProtocol, count: Int) -> Int? {
  var signs = text.utf8.makeIterator()
  guard let number = readDigits(&signs, count: count), signs.next() == nil else { return nil }
  return number
}

/// The number of the next so many decimal digits; nil where another sign stands among them.
func readDigits(_ signs: inout some IteratorProtocol<UInt8>, count: Int) -> Int? {
  var number = 0
  for _ in 0..<count {
    guard let digit = signs.next(), (0x30...0x39).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 0x30)
  }
  return number
}
