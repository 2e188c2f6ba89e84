"""Cases: a bundle, what a checker must find in it, and nothing else."""
import standard

CASES = []


class F:
    """A finding that must be made. file: a path in the bundle, a File, or a kind (its first file); None for none."""

    def __init__(self, rule, severity, file=None, record=None, field=None, count=1):
        assert rule in standard.rules(), rule
        assert severity in ("error", "warning", "info"), severity
        self.rule, self.severity, self.file = rule, severity, file
        self.record, self.field, self.count = record, field, count

    def path(self, bundle):
        if self.file is None:
            return None
        if not isinstance(self.file, str):
            return self.file.path
        found = [f for f in bundle.files if f.path == self.file] or [f for f in bundle.files if f.kind == self.file]
        return found[0].path if found else self.file

    def value(self, bundle):
        return {"rule": self.rule, "severity": self.severity, "file": self.path(bundle), "record": self.record,
                "field": self.field, "count": self.count}


class Case:
    def __init__(self, **values):
        self.__dict__.update(values)

    @property
    def folder(self):
        return "%s/%s/%s" % (self.edition, self.rule, self.name)

    def speaks_of_input(self, finding):
        return finding.rule == "CP212" or finding.rule.startswith("CP9")

    @property
    def exit(self):
        if self.exit_status is not None:
            return self.exit_status
        if any(f.severity == "error" and not self.speaks_of_input(f) for f in self.findings):
            return 1
        return 3 if any(self.speaks_of_input(f) for f in self.findings) else 0

    def value(self):
        """The content of case.json."""
        findings = sorted((f.value(self.bundle) for f in self.findings),
                          key=lambda v: (v["file"] or "", v["rule"], v["severity"], v["record"] or 0, v["field"] or 0))
        not_checked = []
        for entry in self.not_checked:
            entry = dict(entry)
            for key in ("file", "unit"):
                if key in entry:
                    entry[key] = F("CP101", "error", entry[key]).path(self.bundle)
            not_checked.append(entry)
        found = {"intent": {"ja": self.intent_ja, "en": self.intent_en}, "options": self.options, "setup": self.setup,
                 "findings": findings, "notChecked": not_checked, "exit": self.exit}
        if self.paths != ["bundle"]:
            found["paths"] = self.paths
        if self.unless:
            found["unless"] = self.unless
        return found


def case(edition, rule, name, bundle, findings=(), intent_ja="", intent_en="", options=(), not_checked=(), setup=(),
         paths=("bundle",), exit=None, unless=()):
    """Registers a case. name begins fail- or pass-; a pass- case has no findings.

    edition     V3, V4, or any for what is no matter of an edition; rule: a rule id, conforming, or broken (several faults)
    paths       the PATH arguments, relative to the folder that holds the copied bundle/
    unless      where the case cannot be set up: root (permissions do not bind)
    exit        only where it does not follow from the findings: 1 an error; else 3 where CP212 or CP9xx speak; else 0
    """
    assert intent_ja and intent_en, (rule, name)
    assert edition in ("V3", "V4", "any")
    if rule == "conforming":
        assert not findings
    elif rule == "broken":
        assert len(findings) > 1
    else:
        assert rule in standard.rules() and name.startswith(("fail-", "pass-")), (rule, name)
        assert not (name.startswith("pass-") and any(f.rule == rule for f in findings)), (rule, name)
        assert not (name.startswith("fail-") and not any(f.rule == rule for f in findings)), (rule, name)
    found = Case(edition=edition, rule=rule, name=name, bundle=bundle, findings=list(findings), intent_ja=intent_ja,
                 intent_en=intent_en, options=list(options), not_checked=list(not_checked), setup=list(setup),
                 paths=list(paths), exit_status=exit, unless=list(unless))
    assert not any(c.folder == found.folder for c in CASES), found.folder
    CASES.append(found)
    return found


FIXTURES = []


def fixture(folder, bundle):
    """Registers a bundle of Fixtures/."""
    assert not any(f == folder for f, _ in FIXTURES), folder
    FIXTURES.append((folder, bundle))
