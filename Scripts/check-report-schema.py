#!/usr/bin/env python3
"""Check JSON reports against a JSON Schema of ours (draft 2020-12).

    check-report-schema.py SCHEMA REPORT.json...      prints what is wrong; exit status 1 when anything is
    check-report-schema.py --stream SCHEMA < REPORTS  documents one after the other; prints a JSON list of lists of problems

Our schemas let later versions add keys. Here a key that the schema does not know is a problem too: a report of this
version must not hold one. Needs the package jsonschema.
"""
import json
import sys

import jsonschema


def closed(schema):
    """The schema with every object that lists its properties closed to others."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: value if key in ("if", "then", "else", "not") else closed(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        result.setdefault("additionalProperties", False)
    return result


def problems(validator, document):
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def documents(text):
    decoder, position = json.JSONDecoder(), 0
    while position < len(text):
        document, position = decoder.raw_decode(text, position)
        yield document
        while text[position:position + 1].isspace():
            position += 1


def main(arguments):
    stream = arguments[:1] == ["--stream"]
    arguments = arguments[stream:]
    if not arguments or bool(arguments[1:]) == stream:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(closed(schema))
    if stream:
        text = sys.stdin.buffer.read().decode("utf-8")
        found = [problems(validator, document) for document in documents(text)]
        json.dump(found, sys.stdout)
        return 1 if any(found) else 0
    failed = False
    for path in arguments[1:]:
        with open(path, encoding="utf-8") as file:
            for problem in problems(validator, json.load(file)):
                failed = True
                print(f"{path}: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
