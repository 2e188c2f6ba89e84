import Testing

@testable import CorpusScore

@Suite("Score: the command")
struct CommandTemplateTests {
    private func words(_ line: String, _ paths: [String] = ["/t/a b"], _ options: [String] = []) throws -> [String] {
        try CommandTemplate(Array(line.utf8))
            .words(bundle: paths.map { Array($0.utf8) }, options: options.map { Array($0.utf8) })
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "is split into words",
        arguments: [
            ("c {bundle}", ["c", "/t/a b"]),
            ("  c \t --path={bundle}/x \n", ["c", "--path=/t/a b/x"]),
            ("c '{bundle}' \"{bundle}\"", ["c", "/t/a b", "/t/a b"]),
            ("c {bundle}{bundle}", ["c", "/t/a b/t/a b"]),
            (#"c 'a \ "b"' {bundle}"#, ["c", #"a \ "b""#, "/t/a b"]),
            (#"c "a \"b\" \\ \n $x" {bundle}"#, ["c", #"a "b" \ \n $x"#, "/t/a b"]),
            (#"c a\ b \' \{bundle\} {bundle}"#, ["c", "a b", "'", "/t/a b", "/t/a b"]),
            ("c '' {bundle}", ["c", "", "/t/a b"]),
            ("c a'b'\"c\" * $HOME | {bundle}", ["c", "abc", "*", "$HOME", "|", "/t/a b"]),
            (#"sh -c 'check "$1"; exit' x {bundle}"#, ["sh", "-c", #"check "$1"; exit"#, "x", "/t/a b"]),
        ])
    func split(line: String, expected: [String]) throws { #expect(try words(line) == expected) }

    @Test("takes several paths and options, each as a word of its own") func several() throws {
        #expect(try words("c -p={bundle} x", ["/a", "/b"]) == ["c", "-p=/a", "-p=/b", "x"])
        #expect(try words("c {options} {bundle}", ["/a"], ["--max-file", "6 6"]) == ["c", "--max-file", "6 6", "/a"])
        #expect(try words("c {options} {bundle}", ["/a"]) == ["c", "/a"])
        // A path is not looked into again.
        #expect(try words("c {bundle}", ["/{bundle}/{options}"]) == ["c", "/{bundle}/{options}"])
    }

    @Test(
        "is refused",
        arguments: [
            "", "c", "{bundle}", "c 'x {bundle}", "c \"x {bundle}", "c --o={options} {bundle}", "{options} {bundle}",
        ])
    func refused(line: String) { #expect(throws: CommandTemplate.Failure.self) { try words(line) } }
}
