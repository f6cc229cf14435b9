import Foundation

/// A PDF as qpdf reads it, by `qpdf --json`: a reader that shares nothing with ours.
public struct QPDFFile {
  /// Whether qpdf is here.
  public static let isReadable = ExternalTool("qpdf").isPresent

  private let objects: [String: Any]

  /// Reads a file; empty where qpdf gives it up.
  public init(_ path: String) throws {
    let arguments = ["--json=2", "--json-stream-data=inline", "--decode-level=generalized", path]
    let run = try ExternalTool("qpdf").run(arguments)
    let json = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let parts = json?["qpdf"] as? [[String: Any]]
    objects = parts?.last ?? [:]
  }

  /// The dictionary, or the dictionary of the stream, that an object is or refers to.
  public func dictionary(_ object: Any?) -> [String: Any] {
    let found = resolved(object) as? [String: Any] ?? [:]
    return (found["stream"] as? [String: Any]).map { dictionary($0["dict"]) } ?? found
  }

  /// The items of an array, or the one object that stands in for it; none of nothing.
  public func items(_ object: Any?) -> [Any] {
    guard let object = resolved(object) else { return [] }
    return object as? [Any] ?? [object]
  }

  /// The content of a stream.
  public func content(_ object: Any?) -> [UInt8] {
    let stream = (resolved(object) as? [String: Any])?["stream"] as? [String: Any]
    let data = (stream?["data"] as? String).flatMap { Data(base64Encoded: $0) }
    return [UInt8](data ?? Data())
  }

  /// A text string, which qpdf marks by « u: ».
  public func text(_ object: Any?) -> String? {
    guard let text = resolved(object) as? String, text.hasPrefix("u:") else { return nil }
    return String(text.dropFirst(2))
  }

  /// The catalogue.
  public var catalog: [String: Any] { dictionary(dictionary(objects["trailer"])["/Root"]) }

  /// Follows a reference, « 12 0 R », to what it leads to.
  private func resolved(_ object: Any?) -> Any? {
    let found = (object as? String).flatMap { objects["obj:" + $0] } ?? object
    guard let entry = found as? [String: Any] else { return found }
    return entry["value"] ?? entry
  }
}
