package import CarePlanStandard

/// Which edition to send to an office, and what the move of the exchange changes.
///
/// Until the first edition ends, each side's exchange system carries the editions up to its own; the newest of these that
/// the receiver's software reads is sent. From then on the systems no longer differ: every edition that has not ended is
/// carried. Dates come from the definitions of the editions.
/// - Standard: 連携システム 操作; 介護保険最新情報 Vol.1529 (the move)
package struct SendingAdvice: Hashable, Sendable {
    /// What the answer hangs on. Editions by id.
    package struct Question: Hashable, Sendable {
        /// The newest edition that the sender's exchange system carries.
        package var senderSystem: String
        package var receiverSystem: String
        /// Editions that the receiver's care software imports.
        package var receiverReads: Set<String>
        /// Month of sending, YYYYMM; nil for a time before any edition ends.
        package var month: String?

        package init(senderSystem: String, receiverSystem: String, receiverReads: Set<String>, month: String?) {
            self.senderSystem = senderSystem
            self.receiverSystem = receiverSystem
            self.receiverReads = receiverReads
            self.month = month
        }
    }

    package enum Side: String, CaseIterable, Hashable, Sendable {
        case sender, receiver
    }

    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// It is the newest there is, and nothing stands in its way.
        case newest
        /// The receiver's software reads no newer one that the systems carry.
        case receiverReadsOlder = "receiver-reads-older"
        /// A system carries no newer one.
        case systemCarriesOlder = "system-carries-older"
        /// None: the receiver's software reads nothing that the systems carry.
        case nothingInCommon = "nothing-in-common"
        /// None: the exchange no longer takes what the receiver's software reads.
        case ended
    }

    /// The edition for one time.
    package struct Answer: Hashable, Sendable {
        /// Nil where no edition can be sent.
        package var edition: String?
        package var reason: Reason
        /// Whose systems carry less than the newest edition; none after the move.
        package var olderSystems: [Side]
    }

    package let question: Question
    package let answer: Answer
    /// The first month, YYYYMM, without an edition that is in use today; nil where none ends.
    package let move: String?
    /// The answer from the move on; nil where it has come or none is known.
    package let afterMove: Answer?

    /// - Precondition: the question names editions of the standard.
    package init(_ question: Question, standard: Standard = .current) {
        self.question = question
        move = standard.editions.compactMap(\.endsFrom).min()
        let hasMoved = move.map { ($0 <= question.month ?? "") } ?? false
        let month = hasMoved ? question.month : nil
        answer = Self.answer(question, in: month, standard.editions)
        afterMove = hasMoved ? nil : move.map { Self.answer(question, in: $0, standard.editions) }
    }

    /// The answer in a month after the move, or before it where there is none.
    private static func answer(_ question: Question, in month: String?, _ editions: [Edition]) -> Answer {
        let all = editions.map(\.id)
        guard let month else {
            let newest = { (id: String) in all.firstIndex(of: id) ?? 0 }
            let (sender, receiver) = (newest(question.senderSystem), newest(question.receiverSystem))
            var older: [Side] = []
            if sender < all.count - 1 { older.append(.sender) }
            if receiver < all.count - 1 { older.append(.receiver) }
            let carried = Array(all.prefix(min(sender, receiver) + 1))
            return choose(carried, question.receiverReads, newest: all.last, older, orElse: .nothingInCommon)
        }
        let carried = editions.filter { $0.endsFrom.map { month < $0 } ?? true }.map(\.id)
        return choose(carried, question.receiverReads, newest: carried.last, [], orElse: .ended)
    }

    private static func choose(
        _ carried: [String], _ read: Set<String>, newest: String?, _ older: [Side], orElse none: Reason
    ) -> Answer {
        guard let edition = carried.last(where: read.contains) else {
            return Answer(edition: nil, reason: none, olderSystems: older)
        }
        if edition == newest { return Answer(edition: edition, reason: .newest, olderSystems: older) }
        let reason: Reason = edition == carried.last ? .systemCarriesOlder : .receiverReadsOlder
        return Answer(edition: edition, reason: reason, olderSystems: older)
    }
}
