import Problems
import Testing

@testable import Templates

/// The shipped looks, read without a problem.
enum Looks {
  static func theme(inBlack: Bool = false) throws -> Theme {
    let read = readTheme(
      try Repository.yaml("templates/themes/classique.yaml"), inBlack: inBlack)
    try #require(read.problems == [])
    return read.value
  }

  static func template() throws -> Template {
    let read = readTemplate(try Repository.yaml("templates/certificat/classique.yaml"))
    try #require(read.problems == [])
    return read.value
  }

  static func listTemplate() throws -> ListTemplate {
    let read = readListTemplate(try Repository.yaml("templates/liste/classique.yaml"))
    try #require(read.problems == [])
    return read.value
  }
}
