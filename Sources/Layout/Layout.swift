public import Document
public import Problems

/// Lays out a document: a page for each sheet, or as many as a flow needs, with everything that was met on
/// the way.
public func layOut(_ document: Document, with fonts: FontLibrary) -> Checked<[Page]> {
  switch document.content {
  case .sheets(let sheets):
    var (pages, count, problems) = ([Page](), 0, [Problem]())
    for sheet in sheets {
      let page = layOut(sheet, with: fonts)
      problems += page.problems
      pages.append(page.value.read(after: count))
      count += page.value.elementCount
    }
    return Checked(pages, problems)
  case .flow(let flow): return layOut(flow, in: document.locale, with: fonts)
  }
}

/// Lays out a sheet. The steps, in order: the ornament under everything, the words across the page, the
/// stack that breathes, the blocks nailed down. Structure orders run through the page as it is read; the
/// document counts on from page to page.
private func layOut(_ sheet: Sheet, with fonts: FontLibrary) -> Checked<Page> {
  var page = Page(size: sheet.size)
  var problems: [Problem] = []
  var order = 0
  page.items += sheet.ornaments.flatMap { fonts.items(of: $0, on: sheet.size) }
  if let watermark = sheet.watermark {
    var typesetter = Typesetter(fonts, field: "filigrane")
    let structure = StructureTag(.paragraph, order: order)
    page.items += watermark.items(on: sheet.size, structure, &typesetter)
    problems += typesetter.problems
    order += 1
  }
  if let stack = sheet.stack {
    let set = StackSetter(fonts: fonts, stack: stack).set(order: order)
    page.items += set.items
    problems += set.problems
    order = set.order
  }
  var fixed = FixedSetter(fonts: fonts, order: order)
  for placed in sheet.fixed { page.items += fixed.set(placed) }
  return Checked(page, problems + fixed.problems)
}
