#!/usr/bin/env python3
"""Makes random responses of a service and parses them with botocore, as a reference for generated C#.

Usage:  random_responses.py SERVICE COUNT SEED > responses.jsonl
        random_responses.py --probe

The first line of the output is the service's model. Each other line is one response. COUNT are successes for each operation:

    {"operation": "GetFunction", "message": {"status": 200, "headers": {...}, "bytes": "..."}, "output": {...}}

and one more for each error that the operation's model names:

    {"operation": "GetFunction", "message": {...}, "error": {"shape": ..., "code": ..., "message": ..., "members": {...}}}

`output` is what botocore parsed, as the JSON of a whole shape, with Smithy's error correction for required members that are missing
(see README.md beside this file). `bytes` is the body as base64.
"""

import base64
import json
import random
import sys

import serialize
from random_requests import FLAT, UNKNOWN, Generator, Skip, is_document, is_json_header, ours

if serialize.botocore is not None:
    from botocore.awsrequest import HeadersDict
    from botocore.parsers import create_parser

UNKNOWN_NAME = "aMemberOfTomorrow"
NOISE = 0.15
LOSS = 0.03
EMPTY = {"string": "", "character": "", "boolean": False, "blob": "", "list": [], "map": {}}
HTTP_DATE = "%a, %d %b %Y %H:%M:%S GMT"


class Responses:
    def __init__(self, reference, seed):
        self._random = random.Random(seed)
        self._generator = Generator(seed)
        self._model = reference.model
        self._protocol = getattr(reference.model, "resolved_protocol", None) or reference.model.metadata["protocol"]
        self._parser = create_parser(self._protocol)

    def success(self, operation):
        shape = operation.output_shape
        status = operation.http.get("responseCode", 200)
        if shape is None:
            return {"message": message(status, {}, b"{}" if self._chance(0.5) else b""), "output": {}}
        value, headers, body = self._make(shape)
        for name, member in shape.members.items():
            if member.serialization.get("location") == "statusCode":
                status = self._random.randint(200, 299)
        parsed = self._parse(shape, status, headers, body)
        return {"message": message(status, headers, body), "output": corrected(shape, ours(shape, parsed, top=True), top=True)}

    def error(self, operation, shape):
        _, headers, body = self._make(shape)
        status = shape.metadata.get("error", {}).get("httpStatusCode", 400)
        code = shape.error_code
        content = json.loads(body or b"{}")
        # The three places of a code, of which a service uses one. With awsJson botocore looks at one only.
        where = self._random.choice(["header", "__type", "code"]) if self._protocol == "rest-json" else "__type"
        uri = self._random.choice(["", ":http://internal.example.com/"])
        if where == "header":
            headers["X-Amzn-Errortype"] = code + uri
        else:
            content[where] = self._random.choice(["", "com.example.errors#"]) + code + uri
        if getattr(self._model, "is_query_compatible", False) and self._chance(0.7):
            # The code of the older protocol may be the name of another error, which it must not become.
            old = self._random.choice(["AWS.SimpleQueueService." + code, *(other.name for other in operation.error_shapes)])
            headers["x-amzn-query-error"] = old + self._random.choice([";Sender", ";Receiver"])
        headers["x-amzn-RequestId"] = "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE"
        body = json.dumps(content).encode("utf-8")
        said = self._parse(operation.output_shape, status, headers, body, whole=True)["Error"]
        if where == "__type" and said["Code"] == content.get("Code"):
            # Botocore takes a modelled member `Code` for the error's code, before `__type`.
            said["Code"] = code
        named = self._model.shape_for_error_code(said.get("QueryErrorCode", said["Code"]))
        members = self._parse(shape, status, headers, body)
        members = {n: corrected(shape.members[n], ours(shape.members[n], v)) for n, v in members.items() if n.lower() != "message" and n in shape.members}
        return {"message": message(status, headers, body), "error": {"shape": named.name, "code": said["Code"], "message": said["Message"], "members": members}}

    def _make(self, shape):
        value = self._generator.value(shape)
        payload = shape.serialization.get("payload")
        headers, content, body = {}, {}, b""
        for name, item in value.items():
            member = shape.members[name]
            location = member.serialization.get("location")
            wire = member.serialization.get("name", name)
            if location == "header":
                headers[wire] = header(member, item)
            elif location == "headers":
                headers.update({wire + key: text for key, text in item.items()})
            elif location == "statusCode":
                continue
            elif name == payload:
                # Botocore takes a blob that is no stream as UTF-8.
                body = base64.b64encode(item) if member.type_name == "blob" else item.encode("utf-8") if member.type_name == "string" else self._json(member, item)
            else:
                content[wire] = self._noisy(member, ours(member, item))
        if payload is None:
            self._disturb(shape, content)
            body = json.dumps(content, ensure_ascii=self._chance(0.5)).encode("utf-8") if content or self._chance(0.5) else b""
        return value, headers, body

    def _json(self, shape, value):
        return json.dumps(self._noisy(shape, ours(shape, value))).encode("utf-8")

    def _noisy(self, shape, node):
        """The same with what a reader must pass over: nulls, members that no model knows, and required ones that are missing."""
        if shape.type_name == "list":
            return [self._noisy(shape.member, item) for item in node]
        if shape.type_name == "map":
            return {key: self._noisy(shape.value, item) for key, item in node.items()}
        if shape.type_name == "timestamp" and isinstance(node, int) and self._chance(0.5):
            # Services write seconds with a fraction, if only `.0`.
            return float(node)
        if shape.type_name != "structure" or is_document(shape):
            return node
        union = getattr(shape, "is_tagged_union", False)
        if union and self._chance(NOISE):
            return {UNKNOWN_NAME: UNKNOWN}
        members = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        result = {wire: self._noisy(members[wire], item) for wire, item in node.items()}
        if union:
            # Behind the one that is set: botocore takes the first for the tag where it is unknown.
            result.update({wire: None for wire in members if wire not in result and self._chance(NOISE)})
        else:
            self._disturb(shape, result)
        return result

    def _disturb(self, shape, content):
        for name, member in shape.members.items():
            wire = member.serialization.get("name", name)
            if member.serialization.get("location") in FLAT:
                continue
            if name in shape.required_members and self._chance(LOSS):
                content.pop(wire, None)
            elif wire not in content and name not in shape.required_members and self._chance(NOISE):
                content[wire] = None
        if self._chance(NOISE):
            content[UNKNOWN_NAME] = UNKNOWN

    def _parse(self, shape, status, headers, body, whole=False):
        parsed = self._parser.parse({"status_code": status, "headers": HeadersDict(headers), "body": body, "context": {}}, shape)
        if whole:
            return parsed
        parsed.pop("ResponseMetadata", None)
        stream = shape.members.get(shape.serialization.get("payload"))
        if stream is not None and is_stream(stream):
            # Whoever sends gives botocore a stream, which it hands on; here it gets bytes.
            return {**parsed, shape.serialization["payload"]: body}
        for name in list(parsed):
            member = shape.members.get(name)
            payload = name == shape.serialization.get("payload")
            if payload and not body:
                # Botocore makes something of nothing.
                del parsed[name]
            elif payload and member.type_name == "blob":
                parsed[name] = parsed[name].encode("utf-8")
            elif member.serialization.get("location") == "headers" and not parsed[name]:
                # Botocore makes an empty map where no header has the prefix.
                del parsed[name]
        return parsed

    def _chance(self, share):
        return self._random.random() < share


def is_stream(shape):
    return bool(shape.serialization.get("streaming") or shape.metadata.get("streaming"))


def corrected(shape, node, top=False):
    """The JSON of a shape with Smithy's defaults for required members that are missing."""
    if node is None or is_document(shape):
        return node
    if shape.type_name == "list":
        return [corrected(shape.member, item) for item in node]
    if shape.type_name == "map":
        return {key: corrected(shape.value, item) for key, item in node.items()}
    if shape.type_name != "structure":
        return node
    result = dict(node)
    for name, member in shape.members.items():
        bound = top and (member.serialization.get("location") in FLAT or name == shape.serialization.get("payload"))
        wire = name if bound else member.serialization.get("name", name)
        if wire in result:
            result[wire] = corrected(member, result[wire])
        elif name in shape.required_members:
            result[wire] = empty(member)
    return result


def empty(shape):
    if is_document(shape):
        return None
    if shape.type_name == "structure":
        return {} if getattr(shape, "is_tagged_union", False) else corrected(shape, {})
    if shape.type_name == "timestamp":
        form = shape.serialization.get("timestampFormat", "unixTimestamp")
        return {"iso8601": "1970-01-01T00:00:00Z", "rfc822": "Thu, 01 Jan 1970 00:00:00 GMT"}.get(form, 0)
    return EMPTY.get(shape.type_name, 0)


def header(shape, value):
    if is_json_header(shape):
        return base64.b64encode(json.dumps(value).encode("utf-8")).decode("ascii")
    if shape.type_name == "list":
        return ", ".join(header(shape.member, item) for item in value)
    if shape.type_name == "timestamp" and "timestampFormat" not in shape.serialization:
        return value.strftime(HTTP_DATE)
    if shape.type_name == "boolean":
        return "true" if value else "false"
    return str(ours(shape, value))


def message(status, headers, body):
    return {"status": status, "headers": headers, "bytes": base64.b64encode(body).decode("ascii")}


def main(arguments):
    if arguments == ["--probe"] or serialize.botocore is None:
        return serialize.main(["--probe"])

    service, count, seed = arguments[0], int(arguments[1]), int(arguments[2])
    reference = serialize.find(service)
    if reference is None:
        return serialize.NO_SERVICE

    print(json.dumps(reference.document))
    responses = Responses(reference, seed)
    for name in reference.model.operation_names:
        operation = reference.model.operation_model(name)
        if operation.has_event_stream_output:
            continue
        try:
            for _ in range(count):
                print(json.dumps({"operation": name, **responses.success(operation)}))
        except Skip:
            continue
        for shape in operation.error_shapes:
            print(json.dumps({"operation": name, **responses.error(operation, shape)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
