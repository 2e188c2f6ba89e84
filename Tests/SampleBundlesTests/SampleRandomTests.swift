import SampleBundles
import Testing

@Suite struct SampleRandomTests {
    @Test func `what is drawn for one purpose does not depend on others`() {
        var name = SampleRandom(seed: 7, "name", 3)
        var again = SampleRandom(seed: 7, "name", 3)
        var other = SampleRandom(seed: 7, "name", 4)
        let drawn = (0..<5).map { _ in name.next() }
        #expect(drawn == (0..<5).map { _ in again.next() })
        #expect(drawn != (0..<5).map { _ in other.next() })
    }
}
