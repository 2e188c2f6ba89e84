/// The encodings a care-plan file is found in.
package enum TextEncoding: String, Sendable {
    case ms932 = "MS932"
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case iso2022JP = "ISO-2022-JP"
    case eucJP = "EUC-JP"
}

/// What the first look at a file's bytes told (CP301, CP302).
package struct EncodingVerdict: Sendable {
    package var encoding: TextEncoding
    /// Bytes of the byte order mark, 0 without one.
    package var bomLength: Int
    /// The encoding the byte order mark names.
    package var bomEncoding: TextEncoding?
    /// What the bytes as a whole tell beside the encoding.
    var nature: FileTraces = []

    /// The verdict as traces.
    var traces: FileTraces {
        var traces = nature
        switch encoding {
        case .ms932: break
        case .utf8: traces.insert(.utf8)
        case .utf16LittleEndian, .utf16BigEndian: traces.insert(.utf16)
        case .iso2022JP: traces.insert(.iso2022JP)
        case .eucJP: traces.insert(.eucJP)
        }
        if bomEncoding == .utf8 { traces.insert(.utf8Mark) }
        return traces
    }
}
