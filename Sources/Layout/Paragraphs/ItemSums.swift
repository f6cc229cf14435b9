internal import Document

/// Sums over a paragraph's items, so that any line is measured in constant time.
struct ItemSums {
  /// Items at which a line may end, in order.
  let places: [Int]
  /// Width that an end adds (a hyphen) less what hangs out there.
  let endWidth: [Length]
  /// What hangs out where a line begins at an item.
  let leftHang: [Length]
  /// The most by which an end or a beginning makes a line narrower than its letters are.
  let greatestEndWidth: Length
  private let fits: [LineFit]
  private let glues: [Int]
  private let firstBoxes: [Int]
  private let forced: Set<Int>

  /// Sums up.
  init(_ items: [ParagraphItem]) {
    var building = Building(count: items.count)
    for (index, item) in items.enumerated() { building.add(item, at: index) }
    places = building.places
    endWidth = building.endWidth
    leftHang = building.leftHang
    let left = building.leftHang.max() ?? .zero
    greatestEndWidth = left + (building.endWidth.map { -$0 }.max() ?? .zero)
    fits = building.fits
    glues = building.glues
    forced = building.forced
    firstBoxes = Self.firstBoxes(items)
  }

  /// The box with which a line begins after a break at `place`: white at a beginning is dropped.
  func firstBox(after place: Int) -> Int { firstBoxes[place + 1] }

  /// Whether a line must end here.
  func isForced(_ place: Int) -> Bool { forced.contains(place) }

  /// Whether there is white within a line.
  func hasGlue(_ first: Int, _ end: Int) -> Bool { glues[end] > glues[first] }

  /// What stands from one item up to another.
  func fit(_ first: Int, _ end: Int) -> LineFit {
    guard first < end else { return LineFit() }
    return LineFit(
      width: fits[end].width - fits[first].width, stretch: fits[end].stretch - fits[first].stretch,
      shrink: fits[end].shrink - fits[first].shrink, give: fits[end].give - fits[first].give)
  }

  private static func firstBoxes(_ items: [ParagraphItem]) -> [Int] {
    var result = [Int](repeating: max(0, items.count - 1), count: items.count + 1)
    var first = max(0, items.count - 1)
    for index in items.indices.reversed() {
      if case .box = items[index] { first = index }
      result[index] = first
    }
    return result
  }
}

extension ItemSums {
  /// Sums in the making.
  private struct Building {
    var places: [Int] = []
    var endWidth: [Length]
    var leftHang: [Length]
    var fits: [LineFit] = []
    var glues: [Int] = []
    var forced: Set<Int> = []
    private var sum = LineFit()
    private var glueCount = 0
    private var lastHang = Length.zero
    private var followsBox = false

    init(count: Int) {
      endWidth = [Length](repeating: .zero, count: count)
      leftHang = endWidth
      fits.reserveCapacity(count)
      glues.reserveCapacity(count)
    }

    mutating func add(_ item: ParagraphItem, at index: Int) {
      fits.append(sum)
      glues.append(glueCount)
      endWidth[index] = -lastHang
      switch item {
      case .box(let box): add(box, at: index)
      case .glue(let glue): add(glue, at: index)
      case .penalty(let penalty): add(penalty, at: index)
      }
    }

    private mutating func add(_ box: Box, at index: Int) {
      leftHang[index] = box.leftHang
      sum.width += box.width
      sum.give += box.give
      lastHang = box.rightHang
      followsBox = true
    }

    private mutating func add(_ glue: Glue, at index: Int) {
      if followsBox { places.append(index) }
      sum.width += glue.width
      sum.stretch += glue.stretch
      sum.shrink += glue.shrink
      glueCount += 1
      followsBox = false
    }

    private mutating func add(_ penalty: Penalty, at index: Int) {
      if penalty.cost < .infinity { places.append(index) }
      if penalty.cost == -.infinity { forced.insert(index) }
      if penalty.isHyphen { endWidth[index] = penalty.width - penalty.hang }
      followsBox = false
    }
  }
}
