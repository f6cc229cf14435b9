/// What the grammar cannot see: the data model errors of LDML 48, part 9, in the order of the source.
func dataModelErrors(in message: Message) -> [MessageError] {
  declarationErrors(in: message) + optionErrors(in: message) + matcherErrors(in: message)
}

/// A variable that is declared twice, or used before its declaration (implicitly declared by that use).
private func declarationErrors(in message: Message) -> [MessageError] {
  var errors: [MessageError] = []
  var declared: Set<Variable> = []
  for declaration in message.declarations {
    var used = Set(optionVariables(of: declaration.expression))
    if declaration.kind == .local, case .variable(let other)? = declaration.expression.operand {
      used.insert(other)
    }
    if declared.contains(declaration.variable) || used.contains(declaration.variable) {
      let position = declaration.expression.position
      errors.append(
        MessageError(.duplicateDeclaration, "$\(declaration.variable.name)", at: position))
    }
    declared.formUnion(used.union([declaration.variable]))
  }
  return errors
}

private func optionVariables(of expression: Expression) -> [Variable] {
  (expression.function?.options ?? []).compactMap { option in
    if case .variable(let variable) = option.value { variable } else { nil }
  }
}

private func optionErrors(in message: Message) -> [MessageError] {
  message.optionLists.flatMap { options in
    var seen: Set<String> = []
    return options.filter { !seen.insert($0.name).inserted }.map {
      MessageError(.duplicateOptionName, $0.name, at: $0.position)
    }
  }
}

private func matcherErrors(in message: Message) -> [MessageError] {
  guard case .match(let selectors, let variants) = message.body else { return [] }
  let annotated = annotatedVariables(of: message)
  let unannotated = selectors.filter { !annotated.contains($0.variable) }
  return unannotated.map {
    MessageError(.missingSelectorAnnotation, "$\($0.variable.name)", at: $0.position)
  } + variantErrors(variants, selectorCount: selectors.count)
}

private func variantErrors(_ variants: [Variant], selectorCount: Int) -> [MessageError] {
  var errors: [MessageError] = []
  var seen: Set<[Variant.Key]> = []
  for variant in variants {
    if variant.keys.count != selectorCount {
      errors.append(MessageError(.variantKeyMismatch, at: variant.position))
    } else if !seen.insert(variant.keys).inserted {
      errors.append(MessageError(.duplicateVariant, at: variant.position))
    }
  }
  let hasFallback = seen.contains(Array(repeating: .wildcard, count: selectorCount))
  if errors.isEmpty, !hasFallback {
    errors.append(MessageError(.missingFallbackVariant, at: variants.first?.position))
  }
  return errors
}

/// The variables in whose declaration a function stands, or in that of the variable they are made from.
private func annotatedVariables(of message: Message) -> Set<Variable> {
  message.declarations.reduce(into: []) { annotated, declaration in
    let expression = declaration.expression
    var isAnnotated = expression.function != nil
    if declaration.kind == .local, case .variable(let other)? = expression.operand {
      isAnnotated = isAnnotated || annotated.contains(other)
    }
    if isAnnotated { annotated.insert(declaration.variable) }
  }
}
