/// Sentences about who lives with a person.
enum FamilySituation {
    static func sentences(_ home: Household) -> [String] {
        let carer = home.carer
        if home.livesAlone {
            return [
                "一人暮らしで、\(home.carerWithPlace)が時々様子を見に来ている。", "独居。主な支援者は\(home.carerWithPlace)である。",
                "一人で暮らしており、\(carer.relation)とは週に１、２回電話で連絡を取っている。",
            ]
        }
        let spouse = home.spouse?.place == .together
        let child = home.children.contains { $0.place == .together }
        switch (spouse, child) {
        case (true, true):
            return [
                "配偶者と子の家族と同居している。主な介護者は\(carer.relation)である。", "家族と同居しているが、日中は高齢の夫婦だけになる。",
            ]
        case (true, false):
            return [
                "夫婦二人暮らしで、\(carer.relation)が介護を担っている。", "高齢の夫婦世帯。\(carer.relation)にも持病があり、無理はできない。",
                "夫婦で支え合って暮らしている。子どもには心配をかけたくないとの思いがある。",
            ]
        case (false, true):
            return [
                carer.works
                    ? "\(carer.relation)と同居しているが、就労のため日中は一人になる。" : "\(carer.relation)と同居し、家事と介護の手助けを受けている。",
                "主な介護者は\(home.carerWithPlace)で、夜間と休日の介護を担っている。",
            ]
        case (false, false):
            return ["\(home.carerWithPlace)と助け合って暮らしている。", "\(carer.relation)と二人で暮らしており、互いに高齢である。"]
        }
    }
}
