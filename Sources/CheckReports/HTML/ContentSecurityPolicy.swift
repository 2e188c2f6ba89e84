import CarePlanStandard

/// What the page allows a browser to do: to apply its own style, to run its own script, nothing else.
enum ContentSecurityPolicy {
    static func policy(style: StaticString, script: StaticString) -> String {
        [
            "default-src 'none'", "style-src '\(source(style))'", "script-src '\(source(script))'", "base-uri 'none'",
            "form-action 'none'",
        ].joined(separator: "; ")
    }

    /// `sha256-…` of what stands between the tags.
    static func source(_ content: StaticString) -> String {
        "sha256-" + base64(SHA256.digest(of: Array(content.text.utf8)))
    }

    /// Base 64 (RFC 4648, section 4).
    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
