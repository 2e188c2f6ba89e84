import CarePlanStandard
import SampleBundles
import Testing

/// What cannot be made is refused with a word, and what can is made as asked.
@Suite struct RequestTests {
    private func request(_ change: (inout SampleRequest) -> Void) -> SampleRequest {
        var request = SampleRequest(unit: "service-slip", edition: "V4")
        change(&request)
        return request
    }

    private func refusal(_ change: (inout SampleRequest) -> Void) -> SampleError? {
        do throws(SampleError) {
            _ = try SampleBundle(request(change))
            return nil
        } catch {
            return error
        }
    }

    @Test func `what cannot be made is refused with a word`() {
        #expect(refusal { $0.unit = "slip" } == .unknownUnit("slip"))
        #expect(refusal { $0.edition = "V5" } == .unknownEdition("V5"))
        #expect(
            refusal {
                $0.unit = "basic-information"
                $0.edition = "V3"
            } == .unitNotInEdition(unit: "basic-information", edition: "V3"))
        #expect(refusal { $0.receiverType = "99" } == .unknownServiceType("99"))
        #expect(refusal { $0.receiverType = "33" } == .unknownServiceType("33"))
        #expect(
            refusal { $0.senderType = "11" }
                == .rolesDoNotFit(unit: "service-slip", sender: "11", receiver: "-"))
        #expect(
            refusal {
                $0.senderType = "46"
                $0.receiverType = "11"
            } == .rolesDoNotFit(unit: "service-slip", sender: "46", receiver: "11"))
        #expect(
            refusal {
                $0.edition = "V3"
                $0.senderType = "43"
                $0.receiverType = "46"
            } == .noRelay(edition: "V3"))
        for month in ["2025", "202513", "202500", "abcdef", "190004"] {
            #expect(refusal { $0.month = month } == .badMonth(month))
        }
        #expect(refusal { $0.month = "202503" } == .monthTooEarly("202503", edition: "V4", from: "202504"))
        #expect(
            refusal {
                $0.edition = "V3"
                $0.month = "202212"
            } == .monthTooEarly("202212", edition: "V3", from: "202301"))
        #expect(
            refusal {
                $0.edition = "V3"
                $0.month = "202702"
                $0.timestamp = "20270120101010"
            } == .editionEnded("20270120", edition: "V3", from: "202701"))
        for timestamp in ["2025032510101", "20250230101010", "20250325240000", "20100325101010"] {
            #expect(refusal { $0.timestamp = timestamp } == .badTimestamp(timestamp))
        }
        #expect(
            refusal {
                $0.unit = "actuals"
                $0.timestamp = "20250429235959"
            } == .timestampBeforeResults("20250429235959"))
        #expect(refusal { $0.people = 0 } == .nothingWanted)
        #expect(refusal { $0.rows = 0 } == .nothingWanted)
        #expect(SampleError.noRelay(edition: "V3").text.ja.contains("V3"))
    }

    @Test func `the last results of an edition are written before it ends`() throws {
        let bundle = try SampleBundle(
            request {
                $0.unit = "actuals"
                $0.edition = "V3"
                $0.month = "202612"
            })
        #expect(bundle.context.timestamp.hasPrefix("20261231"))
        #expect(try Conformity.findings(bundle) == [])
    }

    @Test func `results of the last month of the century are refused for the month, not for a timestamp nobody gave`()
        throws
    {
        let error = SampleError.monthTooLate("209912", last: "209911")
        #expect(
            refusal {
                $0.unit = "actuals"
                $0.month = "209912"
            } == error)
        #expect(error.text.ja.contains("209911") && error.text.en.contains("209911"))
        #expect(refusal { $0.month = "209912" } == nil)
        for change in [{ $0.month = "209911" }, { $0.timestamp = "20991231200000" }] as [(inout SampleRequest) -> Void]
        {
            let bundle = try SampleBundle(
                request {
                    $0.unit = "actuals"
                    $0.month = "209912"
                    change(&$0)
                })
            #expect(try Conformity.findings(bundle) == [])
        }
    }

    @Test(arguments: ["203412", "203501", "204406", "209911"])
    func `people of far months are of an age to have lived`(_ month: String) throws {
        let bundle = try SampleBundle(
            request {
                $0.month = month; $0.people = 40
            })
        #expect(try Conformity.findings(bundle) == [])
    }

    @Test func `a timestamp that is given stands in every name`() throws {
        let bundle = try SampleBundle(request { $0.timestamp = "20250401235959" })
        #expect(bundle.files.allSatisfy { $0.name.contains("_20250401235959.") })
        #expect(try Conformity.findings(bundle) == [])
    }

    @Test func `one side asked for brings the usual other`() throws {
        func sides(_ unit: String, from: String? = nil, to: String? = nil) throws -> [String] {
            let context = try SampleContext(
                SampleRequest(unit: unit, edition: "V4", senderType: from, receiverType: to))
            return [context.sender.serviceType, context.receiver.serviceType]
        }
        #expect(try sides("service-slip") == ["43", "11"])
        #expect(try sides("actuals") == ["11", "43"])
        #expect(try sides("care-plan", to: "15") == ["43", "15"])
        #expect(try sides("actuals", from: "21") == ["21", "43"])
        #expect(try sides("service-slip", from: "46") == ["46", "63"])
        #expect(try sides("basic-information", to: "43") == ["46", "43"])
    }

    @Test func `every type in scope takes part, on the side of the provider`() throws {
        let types = Set(Standard.current.serviceTypes.filter { $0.scope == .inScope }.map(\.code))
        for edition in Standard.current.editions {
            let units = Standard.current.units
            let slip = try #require(units.first { $0.id == "service-slip" })
            #expect(Set(RolePair.all(slip, in: edition).filter { !$0.isRelay }.map(\.receiver)) == types)
            let actuals = try #require(units.first { $0.id == "actuals" })
            #expect(Set(RolePair.all(actuals, in: edition).filter { !$0.isRelay }.map(\.sender)) == types)
        }
    }

    @Test func `entrusted offices relay to the centre that entrusts them`() throws {
        let edition = try #require(Standard.current.edition("V4"))
        let actuals = try #require(Standard.current.units.first { $0.id == "actuals" })
        let relays = RolePair.all(actuals, in: edition).filter(\.isRelay).map { "\($0.sender)-\($0.receiver)" }
        #expect(relays.contains("43-46") && relays.contains("43-AF") && relays.contains("46-46"))
        let bundle = try SampleBundle(
            SampleRequest(
                unit: "actuals", edition: "V4", senderType: "43", receiverType: "46", people: 20, seed: 4))
        let office = try #require(
            Standard.current.kind("UPJSK")?.columns(in: "V4").firstIndex { $0.role == .office })
        #expect(Set(bundle.files[0].records.map { $0[office] }).count > 1)
    }
}
