/// The manifest as its file has it: lists in a fixed order, digests as text.
struct ManifestForm: Decodable {
  struct Series: Decodable {
    var series: String
    var lastRank: Int
  }

  struct Record: Decodable {
    var number: String
    var rank: Int?
    var series: String
    var row: Int
    var identity: String
    var sketch: String
    var file: String?
    var retired: Bool?
  }

  struct File: Decodable {
    var name: String
    var sha256: String
    var made: String
    var edition: String?
    var previous: String?
  }

  struct Part: Decodable {
    var base: String
    var chunk: Int
    var count: Int
    var edition: String
    var files: [Name]
    var index: Int
    var merged: String?
    var papers: [Paper]
    var refused: [Refusal]
    var run: String
    var seal: String
    var unforeseen: Bool
  }

  struct Name: Decodable {
    var name: String
  }

  struct Paper: Decodable {
    var file: String?
    var made: String
    var number: String
    var rank: Int
    var row: Int
  }

  struct Refusal: Decodable {
    var file: String?
    var row: Int
  }

  var format: Int
  var program: String
  var counters: [Series]
  var records: [Record]
  var files: [File]
  var part: Part?
}
