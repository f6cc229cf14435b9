/// The output folder of each list: the one asked for, or one below it for each list.
///
/// A list's folder hangs on its path alone, never on its place among the lists, so that the same lists in
/// another order find their papers and numbers again: it is named after the folder that the list is in,
/// where another list would have the same name after the list itself, then after more and more of its
/// path. A list given twice is numbered.
func outputFolders(_ order: CertificateOrder) -> [String] {
  guard order.lists.count > 1 else { return order.lists.map { _ in order.output } }
  let labels = order.lists.map(folderNames)
  var taken: [String: Int] = [:]
  return labels.indices.map { index in
    let others = labels.indices.filter { order.lists[$0] != order.lists[index] }
      .flatMap { labels[$0] }
    let own = labels[index]
    let name = own.first { !others.contains($0) } ?? own.last ?? "liste"
    taken[name, default: 0] += 1
    let count = taken[name] ?? 1
    return order.output + "/" + (count == 1 ? name : "\(name)-\(count)")
  }
}

/// What the folder of a list may be called, the shortest first: `sud` or `membres` or `sud-membres` for
/// `2026/sud/membres.csv`, then `2026-sud-membres`.
private func folderNames(of list: String) -> [String] {
  let parts = list.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
  let file = parts.last ?? "liste"
  let stem = file.split(separator: ".").first.map(String.init) ?? file
  let folders = parts.dropLast()
  let longer = (1...max(1, folders.count)).map {
    (folders.suffix($0) + [stem]).joined(separator: "-")
  }
  return Array(folders.suffix(1)) + [stem] + longer
}
