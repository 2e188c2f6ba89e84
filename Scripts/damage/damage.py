"""A case: what happened to a conforming bundle, and the commands that made it happen."""
CASES = []

# Text of LibreOffice's CSV filter; its tokens: separator, quote, character set, first line, column formats, language,
# quote text cells, detect special numbers (import) or save as shown (export).
FILTER = "Text - txt - csv (StarCalc)"
MS932, UTF8, WINDOWS_1252, UTF16 = 60, 76, 1, 65535
LANGUAGES = {"ja-JP": 1041, "en-US": 1033, "de-DE": 1031}
COMMA, SEMICOLON, TAB = 44, 59, 9


class Case:
    def __init__(self, **values):
        self.__dict__.update(values)


def case(name, diagnosis, ja, en, tools, commands, source="Fixtures/v4/service-slip", rules=(), paths=("bundle",), exit=1):
    """Registers a case.

    diagnosis   the id that a report of the bundle must begin with; None where nothing was damaged
    tools       what the commands run, beside a shell and coreutils
    commands    lines of bash, run in a folder that holds a copy of source as bundle/
    source      a folder of conforming files, or a mapping of folders in bundle/ to such folders
    rules       rules that must be among the findings
    """
    assert not any(c.name == name for c in CASES), name
    sources = {"": source} if isinstance(source, str) else dict(source)
    CASES.append(Case(name=name, diagnosis=diagnosis, ja=ja, en=en, tools=list(tools), commands=list(commands),
                      source=sources, rules=list(rules), paths=list(paths), exit=exit))


def filtering(command, files="bundle/*.CSV"):
    """A command from standard input to standard output, run over each file."""
    return 'for f in %s; do %s < "$f" > changed; mv changed "$f"; done' % (files, command)


def office(locale="ja-JP", opened=MS932, saved=MS932, separator=COMMA, quote_all=False, columns="", detect=True,
           as_shown=True, opened_with=COMMA, text_quoted=False, files="bundle/*.CSV"):
    """Opens each file in LibreOffice and saves it under its own name.

    columns     formats of columns at the opening: 1/2/2/2 …: column 1 as text; 5: a date, year first
    detect      dates, times and the like are recognised at the opening
    """
    language = LANGUAGES[locale]
    way_in = "%s,34,%d,1,%s,%d,%s,%s" % (opened_with, opened, columns, language, str(text_quoted).lower(), str(detect).lower())
    way_out = "%d,34,%d,1,,%d,%s,%s,false" % (separator, saved, language, str(quote_all).lower(), str(as_shown).lower())
    return [
        "soffice -env:UserInstallation=file://$PROFILES/%s --headless --infilter='%s:%s' --convert-to 'csv:%s:%s' "
        "--outdir saved %s" % (locale, FILTER, way_in, FILTER, way_out, files),
        'for f in %s; do mv saved/"$(basename "${f%%.*}")".csv "$f"; done' % files,
    ]


def text_columns(count):
    """Every column as text."""
    return "/".join("%d/2" % n for n in range(1, count + 1))


def date_columns(*numbers):
    return "/".join("%d/5" % n for n in numbers)
