#!/usr/bin/env python3
"""Makes random config and credentials files, and prints what botocore reads in them.

Usage:  config.py COUNT SEED > files.jsonl

Each line of the output is a pair of files and botocore's view of it:

    {"config": "...", "credentials": "...", "profiles": {...}, "services": {...}, "names": [...], "keys": [...]}

`names` and `keys` are all those that the files can contain, so that a reader can be asked for what must not be there.
Without botocore the exit code is 3, and a caller skips the comparison.

The files contain nothing in which botocore differs from the other SDKs of AWS: it refuses sections and keys that occur
twice, knows no comments behind values, allows ':' instead of '=', and keeps blank lines inside values.
"""

import json
import os
import random
import sys
import tempfile

NO_BOTOCORE = 3

try:
    import botocore.session
except ImportError:
    sys.exit(NO_BOTOCORE)

NAMES = ["default", "dev", "Dev", "prod-1", "a.b", "two words", "a@b/c", "x_y", "local"]
KEYS = ["region", "Region", "output", "aws_access_key_id", "endpoint_url", "services", "s3", "lambda", "max_attempts", "cli_pager"]
VALUES = ["eu-west-1", "json", "AKID", "http://localhost:4566", "a=b==", "a#b", "x;y", "[z]", "two words", "ü", "'q'", '"q"', "%d", "$HOME"]
COMMENTS = ["# comment", "; comment", "#", "  # indented = comment"]


class Files:
    def __init__(self, source):
        self._random = source

    def config(self):
        headers = [self._header("profile", name) for name in self._some(NAMES[1:])]
        headers += [self._header("services", name) for name in self._some(NAMES[1:])]
        headers += [self._header("sso-session", name) for name in self._some(NAMES[1:4])]
        headers += self._some(["[default]", "[plugins]", "[dev]", "[profile a b c]"])
        return self._file(headers)

    def credentials(self):
        return self._file([f"[{name}]" for name in self._some(NAMES)])

    def _file(self, headers):
        self._random.shuffle(headers)
        end = self._random.choice(["\n", "\n", "\r\n"])
        lines = self._noise()
        for header in headers:
            lines += [header, *self._noise(), *self._section()]
        return end.join(lines) + self._random.choice(["", end])

    def _section(self):
        indent = self._random.choice(["", "", "", "  ", "\t"])
        lines = []
        seen = set()
        for key in self._some(KEYS):
            if key.lower() not in seen:
                seen.add(key.lower())
                lines += self._value(indent, key)
        return lines

    def _value(self, indent, key):
        blank = self._random.choice(["", " ", "\t "])
        kind = self._random.random()
        if kind < 0.2:
            below = self._some([key for key in KEYS if key != "Region"])
            return [f"{indent}{key}{blank}=", *(f"{indent}{self._deeper()}{key}{blank}={blank}{self._random.choice(VALUES)}" for key in below)]
        if kind < 0.25:
            return [f"{indent}{key} =", *self._noise()]
        lines = [f"{indent}{key}{blank}={blank}{self._random.choice(VALUES)}{blank}"]
        if kind < 0.45:
            lines += [f"{indent}{self._deeper()}{self._random.choice(VALUES)}" for _ in range(self._random.randint(1, 3))]
            return lines
        return lines + self._noise()

    def _deeper(self):
        return self._random.choice([" ", "    ", "\t"])

    def _noise(self):
        return [self._random.choice([*COMMENTS, "", "  "])] if self._random.random() < 0.2 else []

    def _header(self, kind, name):
        blank = self._random.choice([" ", "  ", "\t"])
        quote = self._random.choice(['"', "'"] if " " in name else ['"', "'", "", ""])
        return f"[{kind}{blank}{quote}{name}{quote}]"

    def _some(self, values):
        return self._random.sample(values, self._random.randint(0, len(values) // 2 + 1))


def read(config, credentials, folder):
    for name, text in (("config", config), ("credentials", credentials)):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        os.environ["AWS_CONFIG_FILE" if name == "config" else "AWS_SHARED_CREDENTIALS_FILE"] = path
    return botocore.session.Session().full_config


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    files = Files(random.Random(seed))
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(count):
            config, credentials = files.config(), files.credentials()
            parsed = read(config, credentials, folder)
            print(json.dumps({
                "config": config,
                "credentials": credentials,
                "profiles": parsed["profiles"],
                "services": parsed.get("services", {}),
                "names": NAMES,
                "keys": [key for key in KEYS if key != "Region"],
            }))


if __name__ == "__main__":
    main()
