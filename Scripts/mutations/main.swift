import Foundation

// Tries all mutants. The exit status is 0 when none survives.
let corpus = try WatchedCorpus()
let wrongCases = corpus.problems()
if !wrongCases.isEmpty {
    print(wrongCases.map { "wrong without any mutant: " + $0 }.joined(separator: "\n"))
    exit(2)
}
let fields = try FieldMutants()
let wrong = fields.wrongAnswers(fields.tables.fields)
if !wrong.isEmpty {
    print(wrong.map { "wrong without any mutant: " + $0 }.joined(separator: "\n"))
    exit(2)
}
var mutants = RuleMutants(corpus: corpus).all()
mutants.add(fields.all())
mutants.add(DefinitionMutants(corpus: corpus, fields: fields).all())
let words = CommandLine.arguments.dropFirst()
if let word = words.first { mutants.mutants.removeAll { !($0.group + ": " + $0.name).contains(word) } }
let run = MutationRun(mutants, jobs: ProcessInfo.processInfo.activeProcessorCount) { mutant in
    // A long run may be cut short.
    FileHandle.standardError.write(Data("survived: \(mutant.group): \(mutant.name)\n".utf8))
}
print(run.lines.joined(separator: "\n"))
exit(run.survivors.isEmpty && run.failures.isEmpty ? 0 : 1)
