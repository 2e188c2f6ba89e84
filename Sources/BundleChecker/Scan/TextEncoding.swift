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
struct EncodingVerdict: Sendable {
    var encoding: TextEncoding
    /// Bytes of the byte order mark, 0 without one.
    var bomLength: Int
    /// The encoding the byte order mark names.
    var bomEncoding: TextEncoding?
}
