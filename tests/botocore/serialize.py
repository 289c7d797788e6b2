#!/usr/bin/env python3
"""Serializes requests with botocore, as a reference for the C# that AmplifyGen generates.

Usage:  serialize.py SERVICE < requests.jsonl > messages.jsonl
        serialize.py --probe

Each line of the input names an operation and gives its input by the model's member names:

    {"operation": "UpdateBackendAuth", "input": {"AppId": "d1a2b3c4", ...}}

Each line of the output is the HTTP message that botocore makes of the line at the same place:

    {"method": "POST", "hostPrefix": "", "path": "/backend/...", "query": "", "headers": {...}, "body": "{...}", "bytes": "..."}

or {"error": "..."} where botocore refuses it. The output is ASCII. All of the input is read before anything is
written, so that a caller may write everything first and read afterwards.

`bytes` is the body as base64. `hostPrefix` is what precedes the service's host. `path` and `query` are escaped as on the wire; headers are
those that the serializer sets, without what signing and sending add. Nothing is sent, and no credentials are looked for.

`--probe` prints botocore's version. Without botocore the exit code is 3, and a caller skips the comparison.
"""

import base64
import json
import sys
from urllib.parse import urlsplit

NO_BOTOCORE = 3
NO_SERVICE = 4
USAGE = 2

try:
    import botocore
    from botocore.awsrequest import prepare_request_dict
    from botocore.exceptions import UnknownServiceError
    from botocore.loaders import Loader
    from botocore.model import ServiceModel
    from botocore.serialize import create_serializer
except ImportError:
    botocore = None

# Only what precedes and what follows it is looked at.
HOST = "localhost"
ENDPOINT = "https://" + HOST


class Reference:
    """One service of botocore's own data, and the serializer of its protocol."""

    def __init__(self, service):
        # Botocore's own data only: a model in a home directory must not change the reference.
        loader = Loader(include_default_search_paths=False, extra_search_paths=[Loader.BUILTIN_DATA_PATH])
        self.document = loader.load_service_model(service, "service-2")
        self.model = ServiceModel(self.document, service)
        # Older releases know a service's one protocol, newer ones choose among several.
        protocol = getattr(self.model, "resolved_protocol", None) or self.model.metadata["protocol"]
        self._serializer = create_serializer(protocol)

    def message(self, operation, parameters):
        model = self.model.operation_model(operation)
        request = self._serializer.serialize_to_request(parameters, model)
        prepare_request_dict(request, ENDPOINT)
        url = urlsplit(request["url"])
        return {
            "method": request["method"],
            "hostPrefix": url.netloc.removesuffix(HOST),
            "path": url.path,
            "query": url.query,
            "headers": dict(request["headers"]),
            "body": text_of(request["body"]),
            "bytes": base64.b64encode(bytes_of(request["body"])).decode("ascii"),
        }


def find(service):
    """The service; None where this release of botocore is older than it."""
    try:
        return Reference(service)
    except UnknownServiceError:
        return None


def text_of(body):
    return body.decode("utf-8", "backslashreplace") if isinstance(body, (bytes, bytearray)) else body


def bytes_of(body):
    return bytes(body) if isinstance(body, (bytes, bytearray)) else (body or "").encode("utf-8")


def answer(reference, line):
    """The message for one line. What botocore refuses is an answer too: the lines after it still count."""
    try:
        request = json.loads(line)
        return reference.message(request["operation"], request["input"])
    except Exception as refusal:
        return {"error": f"{type(refusal).__name__}: {refusal}"}


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return USAGE

    if botocore is None:
        print("botocore is not installed", file=sys.stderr)
        return NO_BOTOCORE

    if arguments[0] == "--probe":
        print(botocore.__version__)
        return 0

    reference = Reference(arguments[0])
    lines = sys.stdin.buffer.read().decode("utf-8").split("\n")
    for line in lines:
        if line.strip():
            print(json.dumps(answer(reference, line)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
