extension SampleKinds {
    /// 実績情報_削除: one record a person, office and service type.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表 実績情報_削除
    static let dltjsk = KindSample<OfficeOfPerson>(
        "DLTJSK",
        rows: { person, context in
            var offices: [OfficeOfPerson] = []
            for service in person.results(for: context) {
                let office = OfficeOfPerson(number: service.office.number, serviceType: service.serviceType)
                if !offices.contains(office) { offices.append(office) }
            }
            return offices
        },
        items: [
            .init("削除対象年月") { _, unit in unit.month },
            .init("サービス事業者コード") { office, _ in office.number },
            .init("サービス種類コード") { office, _ in office.serviceType },
        ])

    /// An office and service type whose results of a person are deleted.
    struct OfficeOfPerson: Hashable, Sendable {
        let number: String
        let serviceType: String
    }
}
