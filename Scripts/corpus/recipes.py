"""Shorthand of the cases about files, fields, records and units: one edit, its findings, in each edition of the rule."""
import standard
from bundles import unit
from case import F, case

# The unit that a kind is edited in: the smallest that holds it.
HOSTS = {
    "UPHOSOKU": "service-slip", "UPPLAN": "service-slip", "UPSIKYU": "service-slip", "UPJSK": "actuals",
    "UP1KYO": "care-plan", "UP2KYO": "care-plan", "UP3KYO": "care-plan",
    "DLT1KYO": "care-plan-deletion", "DLTPLAN": "service-slip-deletion", "DLTJSK": "actuals-deletion",
    "UPKIHON": "basic-information", "UPKIHON_SUB1": "basic-information", "UPKIHON_SUB2": "basic-information",
    "UPYOBO": "prevention-plan", "UPYOBO_SUB": "prevention-plan",
    "DLTKIHON": "basic-information-deletion", "DLTYOBO": "prevention-plan-deletion",
}
# What an unreadable key in a file of that kind keeps from being checked, at least.
LOST = {
    "UPPLAN": ["CP514", "CP601"], "UPSIKYU": ["CP516", "CP602"], "UP1KYO": ["CP601"], "UP2KYO": ["CP602"],
    "UP3KYO": ["CP603"], "UPHOSOKU": ["CP602"], "UPKIHON": ["CP601"], "UPYOBO": ["CP601"],
}


def editions_of(rule, *kinds):
    return [e for e in standard.rules()[rule].editions if all(standard.has_kind(e, k) for k in kinds)]


def host(edition, kind, **options):
    return unit(edition, HOSTS[kind], **options)


def severity_of(rule):
    return standard.rules()[rule].severity


def at(rule, file, field=None, record=1, count=1, severity=None):
    """A finding in a File; the field by number or name; the severity is the rule's unless said."""
    return F(rule, severity or severity_of(rule), file, record, file._no(field) if field is not None else None, count)


def on(rule, file, severity=None, count=1):
    """A finding about a file as a whole."""
    return F(rule, severity or severity_of(rule), file, None, None, count)


def lost(bundle, *rules):
    """The unit's entry of notChecked; its first file by path stands for the unit."""
    return [{"unit": min(f.path for f in bundle.files), "rules": list(rules)}]


def each(rule, name, ja, en, editions=None, kinds=()):
    """Registers a case an edition: the function gives the bundle, findings and what is not checked."""
    def register(make):
        for edition in editions or editions_of(rule, *kinds):
            made = make(edition)
            bundle, findings, not_checked = (made if isinstance(made, tuple) else (made,)) + ((),) * \
                (3 - (len(made) if isinstance(made, tuple) else 1))
            case(edition, rule, name, bundle, findings, ja, en, not_checked=not_checked)
        return make
    return register


def put(file, field, value, records=(1,)):
    """Sets a value; bytes force the field's exact bytes."""
    for r in records:
        if isinstance(value, bytes):
            file.raw(r, file._no(field), value)
        else:
            file.set(r, field, value)


def bad(rule, name, kind, field, value, ja, en, severity=None, editions=None, records=(1,), key=False, also=(),
        filed=None, **options):
    """A wrong value in one column: one finding there. key: the column is part of a key of its unit.

    also     findings beside it: functions of (bundle, file)
    filed    the rule whose folder takes the case, where it is not the finding's
    """
    for edition in editions or editions_of(filed or rule, kind):
        if edition not in editions_of(rule, kind):
            continue
        bundle = host(edition, kind, **options)
        file = bundle.file(kind)
        put(file, field, value, records)
        findings = [at(rule, file, field, records[0], len(records), severity)] + [make(bundle, file) for make in also]
        case(edition, filed or rule, name, bundle, findings, ja, en,
             not_checked=lost(bundle, *LOST[kind]) if key else ())


def good(rule, name, kind, field, value, ja, en, editions=None, records=(1,), **options):
    """A value beside the edge that has to pass."""
    for edition in editions or editions_of(rule, kind):
        bundle = host(edition, kind, **options)
        put(bundle.file(kind), field, value, records)
        case(edition, rule, name, bundle, (), ja, en)
