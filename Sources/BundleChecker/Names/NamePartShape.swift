/// What a part of a file name looks like, before anything is known of its place.
///
/// - Standard: 別紙 ファイル名規約; spec formats, 'File names'
enum NamePartShape: Hashable {
    case month, office, serviceType, timestamp, serial
    /// Digits at the end that may be a short timestamp, or an office number behind which the timestamp is missing
    case timestampOrOffice
    /// A whole timestamp that does not stand at the end: it fits nowhere
    case strayTimestamp
    case empty
    case unknown

    /// - Parameters:
    ///   - place: the part's place behind the prefix, from 0, and how many there are.
    static func of(_ part: String, place: Int, count: Int, takesMonth: Bool, takesSerial: Bool) -> NamePartShape {
        let bytes = Array(part.utf8)
        if bytes.isEmpty { return .empty }
        let digits = bytes.allSatisfy(isDigit)
        let isLast = place == count - 1
        if takesSerial, isLast, digits, bytes.count == 4 { return .serial }
        if digits, (8...17).contains(bytes.count), isLast || takesSerial && place == count - 2 {
            return (9...11).contains(bytes.count) ? .timestampOrOffice : .timestamp
        }
        if CalendarMath.isTimestamp(part) { return .strayTimestamp }
        if takesMonth, place == 0, digits, bytes.count == 6 { return .month }
        guard bytes.allSatisfy({ isDigit($0) || isCapital($0 & 0xDF) }) else { return .unknown }
        if (9...11).contains(bytes.count) { return .office }
        if (2...3).contains(bytes.count) { return .serviceType }
        return .unknown
    }
}
