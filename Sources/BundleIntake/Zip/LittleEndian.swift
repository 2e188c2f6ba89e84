/// Numbers of a ZIP: the lowest byte first. The caller knows that the bytes are there.
extension RandomAccessCollection<UInt8> where Index == Int {
    func number16(_ offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(offset, bytes: 2)) }
    func number32(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(offset, bytes: 4)) }
    func number64(_ offset: Int) -> UInt64 { number(offset, bytes: 8) }

    private func number(_ offset: Int, bytes: Int) -> UInt64 {
        let start = startIndex + offset
        return (0..<bytes).reduce(0) { $0 | UInt64(self[start + $1]) << (8 * $1) }
    }
}
