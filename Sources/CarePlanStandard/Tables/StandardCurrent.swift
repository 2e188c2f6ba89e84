extension Standard {
    /// The standard that cpcheck knows: 3.2版 and 4.1版.
    package static let current = Standard(
        editions: Edition.all,
        csvVersions: CSVVersion.all,
        kinds: FileKind.all,
        units: SendUnit.all,
        keyGroups: KeyGroup.all,
        codeTables: CodeTable.all,
        serviceTypes: ServiceType.all,
        duties: RoleDuty.all,
        patterns: TestPattern.all
    )
}

extension FileKind {
    /// Every kind of file in the order of the standard's table.
    package static let all: [FileKind] = [
        .uphosoku, .up1kyo, .dlt1kyo, .up2kyo, .up3kyo,
        .upplan, .upjsk, .dltplan, .dltjsk, .upsikyu,
        .upkihon, .dltkihon, .upkihonSub1, .upkihonSub2, .upkihonImage,
        .upyobo, .dltyobo, .upyoboSub,
    ]
}
