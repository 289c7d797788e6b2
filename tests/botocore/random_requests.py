#!/usr/bin/env python3
"""Makes random valid requests of a service and serializes them with botocore, as a reference for generated C#.

Usage:  random_requests.py SERVICE COUNT SEED > requests.jsonl
        random_requests.py --probe

The first line of the output is the service's model. Each other line is one request, COUNT for each operation:

    {"operation": "GetFunction", "input": {...}, "message": {"method": ..., "path": ..., "query": ..., "headers": ..., "body": ...}}

The message is what serialize.py makes of the input. Half of the inputs have no idempotency token, and the message has TOKEN in its place.

`input` is the JSON of the whole request as AmplifyGen's FromJson reads it: members of the body under their wire names, all others under
their own. Operations that AmplifyGen leaves out (event streams) are left out here too. Strings that a URI, a header or a host
carries are simple enough for all of them.
"""

import base64
import datetime
import json
import random
import sys

import serialize

ALPHABET = "abcXYZ019-_. /%+&=é€😀\"\\\n"
SIMPLE = "abcdefghXYZ0123456789-"
UNKNOWN = {"k": [1, None, "x"]}
TOKEN = "00000000-0000-4000-8000-000000000000"
FLAT = ("uri", "header", "headers", "querystring", "statusCode")


class Skip(Exception):
    """The operation needs what AmplifyGen does not support."""


class Generator:
    def __init__(self, seed):
        self._random = random.Random(seed)

    def value(self, shape, depth=0, simple=False):
        return getattr(self, "_" + shape.type_name, self._number)(shape, depth, simple)

    def _structure(self, shape, depth, simple):
        if getattr(shape, "is_eventstream", False):
            raise Skip
        if is_document(shape):
            return self._document(depth)
        members = dict(shape.members)
        if getattr(shape, "is_tagged_union", False):
            # A case that leads no deeper, where it must end.
            names = [n for n in members if members[n].type_name not in ("structure", "list", "map")] if depth > 5 else None
            name = self._random.choice(names or list(members))
            return {name: self.value(members[name], depth + 1)}
        result = {}
        for name, member in members.items():
            location = member.serialization.get("location")
            required = name in shape.required_members or location == "uri" or member.serialization.get("hostLabel")
            if required or (depth < 6 and self._random.random() < (0.5 if depth < 2 else 0.25)):
                flat = location in FLAT or member.metadata.get("hostLabel") or member.serialization.get("hostLabel")
                result[name] = {"k": [1, "x"]} if is_json_header(member) else self.value(member, depth + 1, flat)
        return result

    def _document(self, depth):
        kind = self._random.randrange(6 if depth < 5 else 3)
        if kind == 0:
            return "".join(self._random.choice(ALPHABET) for _ in range(self._random.randint(0, 8)))
        if kind == 1:
            return self._random.choice([self._random.randint(-1000, 10**15), self._random.randint(0, 4000) / 8])
        if kind == 2:
            return self._random.random() < 0.5
        if kind == 3:
            return [self._random.choice([None, self._document(depth + 1)]) for _ in range(self._random.randint(0, 3))]
        return {key: self._random.choice([None, self._document(depth + 1)]) for key in self._random.sample(["type", "a b", "é", ""], self._random.randint(0, 3))}

    def _list(self, shape, depth, simple):
        least = shape.metadata.get("min", 0)
        most = max(least, min(shape.metadata.get("max", 3), 2))
        count = self._random.randint(max(least, 1 if simple else 0), most) if depth < 6 else least
        return [self.value(shape.member, depth + 1, simple) for _ in range(count)]

    def _map(self, shape, depth, simple):
        count = max(shape.metadata.get("min", 0), self._random.randint(0, 2) if depth < 6 else 0)
        return {self.value(shape.key, depth + 1, simple): self.value(shape.value, depth + 1, simple) for _ in range(count)}

    def _string(self, shape, depth, simple):
        if shape.enum and self._random.random() < 0.9:
            return self._random.choice(shape.enum)
        least = shape.metadata.get("min", 0)
        most = max(least, min(shape.metadata.get("max", 12), 12))
        length = self._random.randint(max(least, 1 if simple else 0), max(most, 1))
        return "".join(self._random.choice(SIMPLE if simple else ALPHABET) for _ in range(length))

    _character = _string

    def _blob(self, shape, depth, simple):
        length = max(shape.metadata.get("min", 0), 1)
        return bytes(self._random.randrange(256) for _ in range(self._random.randint(length, length + 8)))

    def _boolean(self, shape, depth, simple):
        return self._random.random() < 0.5

    def _timestamp(self, shape, depth, simple):
        return datetime.datetime.fromtimestamp(self._random.randint(0, 4_000_000_000), datetime.timezone.utc)

    def _number(self, shape, depth, simple):
        least = shape.metadata.get("min", 0)
        most = shape.metadata.get("max", least + 1000)
        whole = self._random.randint(int(least), max(int(least), int(most)))
        return float(whole) if shape.type_name in ("double", "float") else whole


def is_json_header(member):
    """Elsewhere botocore takes a `jsonvalue` as the text that it is."""
    return member.serialization.get("jsonvalue") and member.serialization.get("location") == "header"


def is_document(shape):
    return shape.type_name == "structure" and bool(shape.metadata.get("document") or getattr(shape, "is_document_type", False))


def ours(shape, value, top=False):
    """The value as the JSON of a whole shape."""
    if value is None or is_document(shape):
        return value
    if shape.type_name == "structure" and "SDK_UNKNOWN_MEMBER" in value:
        # Botocore keeps the name of a union's member that the model does not know, and loses its value.
        return {value["SDK_UNKNOWN_MEMBER"]["name"]: UNKNOWN}
    if shape.type_name == "structure":
        result = {}
        payload = shape.serialization.get("payload")
        body = {m.serialization.get("name", n) for n, m in shape.members.items() if m.serialization.get("location") not in FLAT and n != payload}
        for name, item in value.items():
            member = shape.members[name]
            serialization = member.serialization
            bound = top and (serialization.get("location") in FLAT or name == payload)
            wire = name if bound else serialization.get("name", name)
            if bound and wire in body:
                wire = wire[0].upper() + wire[1:]
            result[wire] = json.dumps(item, separators=(",", ":")) if is_json_header(member) else ours(member, item)
        return result
    if shape.type_name == "list":
        return [ours(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: ours(shape.value, item) for key, item in value.items()}
    if shape.type_name == "blob":
        return base64.b64encode(value).decode("ascii")
    if shape.type_name == "timestamp":
        form = shape.serialization.get("timestampFormat", "unixTimestamp")
        if form == "iso8601":
            return value.strftime("%Y-%m-%dT%H:%M:%SZ")
        if form == "rfc822":
            return value.strftime("%a, %d %b %Y %H:%M:%S GMT")
        return int(value.timestamp())
    return value


def main(arguments):
    if arguments == ["--probe"] or serialize.botocore is None:
        return serialize.main(["--probe"])

    service, count, seed = arguments[0], int(arguments[1]), int(arguments[2])
    reference = serialize.find(service)
    if reference is None:
        return serialize.NO_SERVICE

    print(json.dumps(reference.document))
    generator = Generator(seed)
    for name in reference.model.operation_names:
        operation = reference.model.operation_model(name)
        try:
            if operation.has_event_stream_output:
                raise Skip
            for _ in range(count):
                shape = operation.input_shape
                value = generator.value(shape) if shape else {}
                try:
                    # A client fills in the tokens that are missing before it serializes.
                    message = reference.message(name, {**dict.fromkeys(operation.idempotent_members, TOKEN), **value})
                except Exception as refusal:
                    message = {"error": f"{type(refusal).__name__}: {refusal}"}
                print(json.dumps({"operation": name, "input": ours(shape, value, top=True) if shape else {}, "message": message}))
        except Skip:
            continue
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
