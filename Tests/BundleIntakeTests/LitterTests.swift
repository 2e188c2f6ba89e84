import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite struct LitterTests {
    let folder = RawFolder()

    @Test func `litter is skipped and counted`() {
        for name in ["__MACOSX", "__MACOSX/deep", "in"] { folder.folder(name) }
        let litter = [
            "._UP.CSV", ".DS_Store", "in/.ds_store", "Thumbs.db", "in/THUMBS.DB", "desktop.ini", "in/Desktop.INI",
            "~$form.xlsx",
        ]
        for name in litter + ["__MACOSX/._a", "__MACOSX/deep/b", "in/UP.CSV", "thumbs.db.csv", ".hidden"] {
            folder.file(name)
        }
        let input = Intake().gather([folder.path])
        #expect(input.names == [".hidden", "in/UP.CSV", "thumbs.db.csv"])
        #expect(input.problems.isEmpty)
        #expect(input.skippedLitter == litter.count + 1, "a folder of litter counts once")
    }

    @Test func `names of litter files on folders, and of litter folders on files, are no litter`() {
        folder.folder("._in")
        folder.file("._in/a.csv")
        folder.file("__MACOSX")
        let input = Intake().gather([folder.path])
        #expect(input.names == ["._in/a.csv", "__MACOSX"])
        #expect(input.skippedLitter == 0)
    }

    @Test func `litter that the shell listed as a PATH is skipped too`() {
        folder.folder("__MACOSX")
        for name in [".DS_Store", "a.csv", "__MACOSX/._a.csv"] { folder.file(name) }
        let input = Intake().gather([folder(".DS_Store"), folder("__MACOSX/"), folder("a.csv")])
        #expect(input.names == ["a.csv"])
        #expect(input.skippedLitter == 2)
    }

    @Test func `links and pipes with names of litter are litter`() {
        folder.link("._link", to: "/etc/passwd")
        folder.pipe("Thumbs.db")
        let input = Intake().gather([folder.path])
        #expect(input.problems.isEmpty)
        #expect(input.skippedLitter == 2)
    }
}
