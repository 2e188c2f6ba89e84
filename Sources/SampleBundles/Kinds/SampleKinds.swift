/// How every kind of file is filled. One file a kind; the engine asks here by the kind's id.
package enum SampleKinds {
    package static let all: [any SampleKind] = [
        upplan, upsikyu, uphosoku, upjsk, dltplan, dltjsk, dlt1kyo, up1kyo, up2kyo, up3kyo, upyobo, upyoboSub, dltyobo,
        upkihon, upkihonSub1, upkihonSub2, upkihonImage, dltkihon,
    ]

    static let byKind: [String: any SampleKind] = Dictionary(
        all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
}
