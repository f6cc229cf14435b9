public import Problems
import Yams

/// Reads one YAML document; nil where the text is empty or no YAML.
///
/// Problems: `yaml.syntax`, `yaml.duplicate-key` (both with line, column and excerpt).
public func readYAML(_ text: String, file: String) -> Checked<YAMLNode?> {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  do {
    guard let root = try Yams.compose(yaml: text, .basic) else { return Checked(nil) }
    return Checked(NodeReader(file: file, lines: lines).node(root))
  } catch let error as YamlError {
    return Checked(nil, [problem(for: error, file: file, lines: lines)])
  } catch {
    return Checked(nil, [syntaxProblem("", at: Place(file: file))])
  }
}

/// Turns Yams' nodes into ours.
private struct NodeReader {
  let file: String
  let lines: [String]

  func node(_ node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      YAMLNode(content: .scalar(scalar.string), place: place(node.mark))
    case .sequence(let sequence):
      YAMLNode(content: .sequence(sequence.map(self.node)), place: place(node.mark))
    case .mapping(let mapping):
      YAMLNode(content: .mapping(mapping.map(entry)), place: place(node.mark))
    case .alias:
      YAMLNode(content: .scalar(""), place: place(node.mark))
    }
  }

  private func entry(_ key: Node, _ value: Node) -> YAMLNode.Entry {
    YAMLNode.Entry(key: key.scalar?.string ?? "", keyPlace: place(key.mark), value: node(value))
  }

  private func place(_ mark: Mark?) -> Place { yamlPlace(file: file, lines: lines, mark: mark) }
}

private func yamlPlace(file: String, lines: [String], mark: Mark?) -> Place {
  guard let mark else { return Place(file: file) }
  let excerpt = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : nil
  return Place(file: file, line: mark.line, column: mark.column, excerpt: excerpt)
}

private func problem(for error: YamlError, file: String, lines: [String]) -> Problem {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    syntaxProblem(problem, at: yamlPlace(file: file, lines: lines, mark: mark))
  case .duplicatedKeysInMapping(let duplicates, let context):
    Problem(
      YAMLProblem.duplicateKey, at: yamlPlace(file: file, lines: lines, mark: context.mark),
      ["keys": .list(duplicates)])
  default:
    syntaxProblem("", at: Place(file: file))
  }
}

/// `detail` is a `SyntaxCause`, for the message to choose its words by.
private func syntaxProblem(_ complaint: String, at place: Place) -> Problem {
  let cause = SyntaxCause(complaint: complaint, excerpt: place.excerpt)
  return Problem(YAMLProblem.syntax, at: place, ["detail": .text(cause.rawValue)])
}
