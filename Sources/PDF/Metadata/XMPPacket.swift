internal import Localization

/// What a file says of itself, as XMP (ISO 16684-1): its title, language and day, and the two standards
/// that it follows, PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5).
struct XMPPacket {
  /// The packet.
  let bytes: [UInt8]

  /// The packet of a file.
  init(_ metadata: DocumentMetadata) {
    let date = metadata.issueDate.map { $0.iso + "T00:00:00Z" }
    let dates = date.map {
      "<xmp:CreateDate>\($0)</xmp:CreateDate>\n<xmp:ModifyDate>\($0)</xmp:ModifyDate>\n"
    }
    let source = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(metadata.language)</rdf:li></rdf:Bag></dc:language>
      \(dates ?? "")<xmp:CreatorTool>\(producer)</xmp:CreatorTool>
      <pdf:Producer>\(producer)</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      \(Self.universalAccessibilitySchema)
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
    bytes = Array(source.utf8)
  }

  /// PDF/A wants every property outside its own list described in the file (ISO 19005-2, 6.6.2.3.3).
  private static let universalAccessibilitySchema = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    """
}

/// What made the file, in the packet and in the information dictionary alike; without a version, so that
/// a paper made again by a later program is the same where its page is.
let producer = "Parchemin"

/// Text within XML 1.0 (2.2 and 2.4); characters that XML has not fall away.
func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    default:
      let isOfXML = scalar.value >= 0x20 && scalar.value & ~1 != 0xFFFE
      if isOfXML { escaped.unicodeScalars.append(scalar) }
    }
  }
  return escaped
}
