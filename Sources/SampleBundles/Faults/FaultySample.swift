package import CarePlanStandard

/// A sample with one fault in it.
package struct FaultySample: Sendable {
    package let fault: SampleFault
    package let context: SampleContext
    package let files: [SampleFile]
    /// How many people the sample was made of.
    package let people: Int

    /// Makes the sample of a request and puts the fault of a rule into it.
    ///
    /// The same request and rule give the same files.
    /// - Parameter rule: id or slug of the rule.
    package init(
        _ rule: String, in request: SampleRequest, _ standard: Standard = .current
    ) throws(FaultFailure) {
        let rule = try Self.known(rule)
        if let none = FaultCatalogue.untriggered(rule.id) { throw .untriggered(none) }
        guard let fault = FaultCatalogue.fault(of: rule.id) else { throw .unknownRule(rule.id, nearest: nil) }
        let made: FaultySample?
        do { made = try fault.sample(of: request, standard) } catch { throw .sample(error) }
        if let made {
            self = made
            return
        }
        let places = fault.places(standard)
        let isPossible = places.contains { $0.edition == request.edition && $0.units.contains(request.unit) }
        throw isPossible
            ? .notInThisSample(rule: rule.id)
            : .notInUnit(rule: rule.id, unit: request.unit, edition: request.edition, places)
    }

    fileprivate init(_ fault: SampleFault, _ context: SampleContext, _ files: [SampleFile], people: Int) {
        self.fault = fault
        self.people = people
        self.context = context
        self.files = files
    }

    private static func known(_ name: String) throws(FaultFailure) -> Rule {
        if let rule = RuleCatalogue.current.rule(named: name) { return rule }
        let words = RuleCatalogue.current.rules.flatMap { [$0.id, $0.slug] }
        throw .unknownRule(name, nearest: Nearest.word(to: name, in: words))
    }
}

extension SampleFault {
    /// Kinds of units of an edition that can hold the fault.
    package struct Places: Hashable, Sendable {
        package var edition: String
        package var units: [String]

        package init(edition: String, units: [String]) {
            self.edition = edition
            self.units = units
        }
    }

    /// The sample of a request with the fault in it; nil where it has no place for it.
    ///
    /// Where the request leaves the provider open and the usual one has no place, another one is taken.
    package func sample(
        of request: SampleRequest, _ standard: Standard = .current
    ) throws(SampleError) -> FaultySample? {
        for (number, attempt) in attempts(request, standard).enumerated() {
            let bundle: SampleBundle
            do { bundle = try SampleBundle(attempt, standard) } catch {
                if number == 0 { throw error }
                continue
            }
            let random = SampleRandom(seed: request.seed, "fault " + rule)
            guard let desk = FaultDesk(bundle, of: attempt, standard, random: random), let files = files(of: desk)
            else {
                continue
            }
            return FaultySample(self, bundle.context, files, people: desk.people.count)
        }
        return nil
    }

    private func attempts(_ request: SampleRequest, _ standard: Standard) -> [SampleRequest] {
        let unit = standard.units.first { $0.id == request.unit }
        let isResult = unit?.required.first.flatMap { standard.kind($0.kind) }?.side == .result
        guard (isResult ? request.senderType : request.receiverType) == nil else { return [request] }
        return [request]
            + providers.map { type in
                var other = request
                if isResult { other.senderType = type } else { other.receiverType = type }
                return other
            }
    }

    /// Where usual samples can hold the fault: found by trying.
    package func places(_ standard: Standard = .current) -> [Places] {
        FaultCatalogue.places(of: [self], standard).map { Places(edition: $0.edition, units: $0.units.map(\.unit)) }
            .filter { !$0.units.isEmpty }
    }

    /// True when a usual bundle of the unit holds the fault.
    fileprivate func canStand(in bundle: SampleBundle, of request: SampleRequest, _ standard: Standard) -> Bool {
        let random = SampleRandom(seed: request.seed, "fault " + rule)
        if FaultDesk(bundle, of: request, standard, random: random).flatMap({ files(of: $0) }) != nil { return true }
        return !providers.isEmpty && (try? sample(of: request, standard)) != nil
    }
}

extension FaultCatalogue {
    /// The faults that usual samples of each unit can hold; each sample is made once.
    ///
    /// - Parameters:
    ///   - unit: only this kind of unit; nil for all.
    ///   - edition: only this edition; nil for all.
    package static func places(
        of faults: [SampleFault] = faults, unit: String? = nil, edition: String? = nil, _ standard: Standard = .current
    ) -> [(edition: String, units: [(unit: String, rules: [String])])] {
        standard.editions.filter { edition ?? $0.id == $0.id }.map { edition in
            let units = standard.units.filter { $0.editions.contains(edition.id) && unit ?? $0.id == $0.id }
            let found = units.map { unit -> (unit: String, rules: [String]) in
                let request = SampleRequest(unit: unit.id, edition: edition.id, people: 5)
                guard let bundle = try? SampleBundle(request, standard) else { return (unit.id, []) }
                return (unit.id, faults.filter { $0.canStand(in: bundle, of: request, standard) }.map(\.rule))
            }
            return (edition.id, found.filter { !$0.rules.isEmpty })
        }
    }
}
