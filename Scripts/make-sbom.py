#!/usr/bin/env python3
"""Writes the software bill of materials of the static release: CycloneDX 1.6, JSON.

    make-sbom.py --binary PATH --map PATH --commit HASH --date TIME [--licences FILE]     to standard output
    make-sbom.py --validate FILE

--licences collects the texts of the licences of what was linked in, as the toolchain and the packages carry them.

What was linked in is read from the linker's map (Scripts/build-static leaves it beside the binary), what is loaded at
the start from the binary itself. A library that this script does not know ends it with status 1: nothing comes in
unnoticed. Versions: Swift's of `swift --version`, others of the Debian or Ubuntu package that the file belongs to.
The same build, commit and date give the same bytes.

--validate holds a file to the published schema and its licences to the list of SPDX (needs cyclonedx-python-lib with
json-validation).
"""
import argparse
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import uuid

SWIFT = "Apache-2.0 WITH Swift-exception"
GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"

# name, what it is, licence, repository of the Swift project (None: a package of the system), pattern of its files.
KNOWN = [
    ("swift-stdlib", "Swift's standard library and runtime", SWIFT, "swift",
     r"libswift(Core|_Concurrency|_StringProcessing|_RegexParser|_Builtin_float|Synchronization|Glibc)\.a"
     r"|libswiftSwiftOnoneSupport\.a|swiftrt\.o"),
    ("swift-foundation", "FoundationEssentials", SWIFT, "swift-foundation",
     r"lib(FoundationEssentials|_FoundationCShims)\.a"),
    ("FoundationCollections", "collections of swift-foundation", SWIFT, "swift-foundation",
     r"lib_FoundationCollections\.a"),
    ("swift-corelibs-libdispatch", "Dispatch and the runtime of blocks", SWIFT, "swift-corelibs-libdispatch",
     r"lib(dispatch|swiftDispatch|BlocksRuntime)\.a"),
    ("compiler-rt", "clang's runtime of the Swift toolchain", "Apache-2.0 WITH LLVM-exception", "llvm-project",
     r"libclang_rt\.builtins.*\.a|clang_rt\.crt.*\.o"),
    ("zlib", "zlib", "Zlib", None, r"libz\.(a|so.*)"),
    ("glibc", "the GNU C library", "LGPL-2.1-or-later", None,
     r"lib(c|m|m-[\d.]+|mvec|pthread|dl|rt|c_nonshared)\.(a|so.*)|[rgS]?crt[1in]\.o|ld-linux-.*\.so.*"),
    ("libstdc++", "the GNU standard C++ library", GCC, None, r"libstdc\+\+\.(a|so.*)"),
    ("libgcc", "the runtime of GCC", GCC, None, r"libgcc(_eh|_s)?\.(a|so.*)|crt(begin|end)[ST]?\.o"),
]


def said(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def linked_in(map_file, folder):
    """Files outside the build folder of which a part stands in the binary, by the map of gold."""
    files, in_memory = set(), False
    part = re.compile(r"^ .*0x[0-9a-f]+\s+0x0*([0-9a-f]+)\s+(\S.*)$")
    with open(map_file, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("Memory map"):
                in_memory = True
            found = in_memory and part.match(line)
            if found and found[1] != "0":
                path = re.sub(r"\([^()]*\)$", "", found[2].rstrip())
                if path.endswith((".a", ".o")):
                    files.add(os.path.realpath(path))
    own = os.path.realpath(folder) + os.sep
    return {path for path in files if not path.startswith(own)}


def loaded(binary):
    """Libraries that the dynamic linker loads, by their paths; none for a static executable."""
    if "NEEDED" not in said("readelf", "-d", binary):
        return set()
    return set(re.findall(r"(/\S+) \(0x", said("ldd", binary)))


def package(path):
    """(version, purl) of the system's package that a file belongs to."""
    for name in (path, path.removeprefix("/usr"), "/usr" + path, os.path.realpath(path)):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            break
    else:
        raise SystemExit("no package of the system has %s" % path)
    source = found.stdout.split(": ")[0].split(",")[0]
    name, version, architecture = said(
        "dpkg-query", "-W", "-f", "${binary:Package}\t${Version}\t${Architecture}", source).split("\t")
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)', pathlib.Path("/etc/os-release").read_text(), re.M))
    system, release = system["ID"], system["VERSION_ID"]
    name, escaped = (text.replace(":", "%3A").replace("+", "%2B") for text in (name.split(":")[0], version))
    return version, "pkg:deb/%s/%s@%s?arch=%s&distro=%s-%s" % (system, name, escaped, architecture, system, release)


def components(static, dynamic, swift):
    """A component for each known library and way of linking; an unknown file is an error."""
    found, unknown = {}, []
    for linkage, paths in (("static", static), ("dynamic", dynamic)):
        for path in sorted(paths):
            name = os.path.basename(path)
            for number, known in enumerate(KNOWN):
                if re.fullmatch(known[4], name):
                    found.setdefault((number, linkage), []).append(path)
                    break
            else:
                unknown.append("%s (%s)" % (path, linkage))
    if unknown:
        raise SystemExit("linked, and not known to Scripts/make-sbom.py:\n  " + "\n  ".join(unknown))
    return [component(*KNOWN[number][:4], linkage, paths, swift) for (number, linkage), paths in sorted(found.items())]


def component(name, description, licence, repository, linkage, paths, swift):
    if repository:
        version = swift
        purl = "pkg:github/swiftlang/%s@swift-%s-RELEASE" % (repository, version)
    else:
        version, purl = package(paths[0])
    files = sorted({os.path.basename(path) for path in paths})
    return {
        "type": "library",
        "bom-ref": "%s (%s)" % (name, linkage),
        "name": name,
        "version": version,
        "description": description,
        "scope": "required",
        "licenses": [{"expression": licence}] if " " in licence else [{"license": {"id": licence}}],
        "purl": purl,
        "properties": [
            {"name": "cpcheck:linkage", "value": linkage},
            {"name": "cpcheck:files", "value": " ".join(files)},
        ],
    }


def licences(parts):
    """The texts of the licences of all that is linked in."""
    places, texts = {}, []
    for part in parts:
        if {"name": "cpcheck:linkage", "value": "static"} not in part["properties"]:
            continue
        if part["purl"].startswith("pkg:deb/"):
            name = re.match(r"pkg:deb/\w+/([^@]+)", part["purl"])[1].replace("%2B", "+")
            place = "/usr/share/doc/%s/copyright" % name
        else:
            tools = pathlib.Path(os.path.realpath(shutil.which("swift"))).parent.parent
            place = str(tools / "share/swift/LICENSE.txt")
        places.setdefault(place, []).append("%s %s" % (part["name"], part["version"]))
    for place, names in places.items():
        texts.append((", ".join(names), pathlib.Path(place).read_text("utf-8", errors="replace")))
    named = re.findall(r"/usr/share/common-licenses/[\w.-]*\w", "\n".join(text for _, text in texts))
    for place in sorted({os.path.realpath(name) for name in named}):
        texts.append((os.path.basename(place), pathlib.Path(place).read_text("utf-8")))
    line = "=" * 100
    return "\n\n".join("\n".join([line, title, line, "", text.strip("\n")]) for title, text in texts) + "\n"


def document(arguments):
    binary = pathlib.Path(arguments.binary)
    swift = re.search(r"Swift version ([\d.]+)", said("swift", "--version"))[1]
    version = said(str(binary.resolve()), "--version").split()[1]
    parts = components(linked_in(arguments.map, pathlib.Path(arguments.map).parent), loaded(str(binary)), swift)
    digest = hashlib.sha256(binary.read_bytes()).hexdigest()
    own = "cpcheck@%s" % version
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "urn:uuid:%s" % uuid.uuid5(uuid.NAMESPACE_URL, "cpcheck:%s:%s" % (arguments.commit, digest)),
        "version": 1,
        "metadata": {
            "timestamp": arguments.date,
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "cpcheck",
                "version": version,
                "description": "checks CSV files of ケアプランデータ連携標準仕様",
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "licenses": [{"license": {"id": "MIT"}}],
                "properties": [
                    {"name": "cpcheck:commit", "value": arguments.commit},
                    {"name": "cpcheck:compiler", "value": "Swift %s" % swift},
                ],
            },
        },
        "components": parts,
        "dependencies": [{"ref": own, "dependsOn": [part["bom-ref"] for part in parts]}]
        + [{"ref": part["bom-ref"]} for part in parts],
        "compositions": [{"aggregate": "complete", "assemblies": [own] + [part["bom-ref"] for part in parts]}],
    }


def validate(file):
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.spdx import is_expression
    from cyclonedx.validation.json import JsonStrictValidator
    text = pathlib.Path(file).read_text("utf-8")
    problems = [str(each) for each in JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) or []]
    bill = json.loads(text)
    for part in bill["components"]:
        for licence in part["licenses"]:
            if "expression" in licence and not is_expression(licence["expression"]):
                problems.append("%s: no licence of SPDX: %s" % (part["name"], licence["expression"]))
    if problems:
        raise SystemExit("\n".join(problems))
    print("valid CycloneDX 1.6: %d components" % len(bill["components"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("binary", "map", "commit", "date", "licences", "validate"):
        parser.add_argument("--" + option)
    arguments = parser.parse_args()
    if arguments.validate:
        return validate(arguments.validate)
    if None in (arguments.binary, arguments.map, arguments.commit, arguments.date):
        parser.error("--binary, --map, --commit and --date are needed")
    bill = document(arguments)
    if arguments.licences:
        pathlib.Path(arguments.licences).write_text(licences(bill["components"]), "utf-8")
    json.dump(bill, sys.stdout, ensure_ascii=False, indent=2)
    print()


if __name__ == "__main__":
    main()
