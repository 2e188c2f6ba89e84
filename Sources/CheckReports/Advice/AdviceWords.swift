import BundleTools
import CarePlanStandard

/// What an advice says, in both languages.
struct AdviceWords {
    let advice: SendingAdvice
    let standard: Standard

    private typealias Answer = SendingAdvice.Answer

    /// `V4（4.1版、CSVバージョン 202407）`
    func name(_ id: String) -> BilingualText {
        guard let edition = standard.edition(id) else { return BilingualText(id, id) }
        let version = standard.csvVersions.first { $0.edition == id && $0.status == .current }?.value
        let tail = version.map { BilingualText("、CSVバージョン \($0)", ", CSVバージョン \($0)") }
        return BilingualText("\(id)（\(edition.title)\(tail?.ja ?? "")）", "\(id) (\(edition.title)\(tail?.en ?? ""))")
    }

    /// Why the answer is what it is.
    func why(_ answer: SendingAdvice.Answer, afterMove: Bool) -> BilingualText {
        let edition = answer.edition ?? ""
        let reads = list(advice.question.receiverReads)
        switch answer.reason {
        case .newest where afterMove:
            return BilingualText(
                "受信側の介護ソフトが\(edition)を読めます。", "The receiver's software reads \(edition).")
        case .newest:
            return BilingualText(
                "送信側と受信側の連携システムがどちらも\(edition)に対応し、受信側の介護ソフトが\(edition)を読めます。",
                "Both exchange systems carry \(edition), and the receiver's software reads it.")
        case .receiverReadsOlder:
            return BilingualText(
                "連携システムはもっと新しい版にも対応していますが、受信側の介護ソフトが読めるのは\(edition)までです。",
                "The exchange systems carry newer editions, but the receiver's software reads none after \(edition).")
        case .systemCarriesOlder:
            let sides = sides(answer)
            return BilingualText(
                "\(sides.ja)の連携システムが\(edition)までにしか対応していません。",
                "The exchange system of \(sides.en) carries no edition after \(edition).")
        case .nothingInCommon:
            let sides = sides(answer)
            let carried = oldest
            return BilingualText(
                "\(sides.ja)の連携システムが\(carried)までにしか対応しておらず、受信側の介護ソフトは\(reads.ja)しか読めません。",
                "The exchange system of \(sides.en) carries no edition after \(carried), and the receiver's software reads "
                    + "only \(reads.en).")
        case .ended:
            return BilingualText(
                "受信側の介護ソフトが読めるのは\(reads.ja)だけで、この版は移行後は送受信できません。",
                "The receiver's software reads only \(reads.en), which cannot be exchanged after the move.")
        }
    }

    /// What to do about it; nil where nothing is to be done.
    func act(_ answer: SendingAdvice.Answer) -> BilingualText? {
        let newest = standard.editions.last?.id ?? ""
        switch answer.reason {
        case .newest, .receiverReadsOlder, .systemCarriesOlder: return nil
        case .nothingInCommon:
            let sides = sides(answer)
            return BilingualText(
                "\(sides.ja)は、連携システムを\(newest)に対応した版に更新してください。それまでは、連携システムでは送れません。",
                "\(sides.en.first.map { $0.uppercased() } ?? "")\(sides.en.dropFirst()) must update the exchange system to "
                    + "one that carries \(newest). Until then nothing can be sent by it.")
        case .ended:
            return BilingualText(
                "受信側は、介護ソフトを\(newest)に対応したものにしてください（ベンダに確かめてください）。",
                "The receiver needs software that reads \(newest): ask its vendor.")
        }
    }

    /// What the move changes; nil where none is known.
    var note: BilingualText? {
        guard let move = advice.move else { return nil }
        let ending = standard.editions.filter { $0.endsFrom.map { $0 <= move } ?? false }.map(\.id)
        let going = standard.editions.filter { $0.endsFrom.map { move < $0 } ?? true }.map { name($0.id) }
        let (ja, en) = (ReportWords(language: .ja), ReportWords(language: .en))
        let ended = list(Set(ending))
        let hasMoved = advice.afterMove == nil
        return BilingualText(
            "\(year(move).ja)に、データ連携は介護保険資格確認等WEBサービスへ\(hasMoved ? "移りました" : "移ります")。\(ended.ja)だけに対応した介護ソフトは、"
                + "新しい環境では使えません。送り続けられるのは\(ja.language.list(going.map(\.ja)))です。"
                + "送信側の介護ソフトの出力と、受信側の介護ソフトの取り込みの両方を、ベンダに確かめてください。",
            "In \(year(move).en) the exchange \(hasMoved ? "moved" : "moves") into 介護保険資格確認等WEBサービス. Software that knows only \(ended.en) does not "
                + "work in the new environment. What goes on: \(en.language.list(going.map(\.en))). Ask the vendors of "
                + "both sides: the sender's software must export it, the receiver's must read it.")
    }

    /// `2027年1月`
    func year(_ month: String) -> BilingualText {
        BilingualText("\(month.prefix(4))年\(Int(month.suffix(2)) ?? 0)月", "\(month.prefix(4))-\(month.suffix(2))")
    }

    private var oldest: String {
        let ids = standard.editions.map(\.id)
        let systems = [advice.question.senderSystem, advice.question.receiverSystem].compactMap(ids.firstIndex(of:))
        return systems.min().map { ids[$0] } ?? ""
    }

    private func list(_ editions: Set<String>) -> BilingualText {
        let sorted = standard.editions.map(\.id).filter(editions.contains)
        return BilingualText(sorted.joined(separator: "と"), sorted.joined(separator: " and "))
    }

    private func sides(_ answer: Answer) -> BilingualText {
        switch answer.olderSystems {
        case [.sender]: BilingualText("送信側", "the sender")
        case [.receiver]: BilingualText("受信側", "the receiver")
        default: BilingualText("送信側と受信側", "both sides")
        }
    }
}
