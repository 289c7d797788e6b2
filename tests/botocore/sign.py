#!/usr/bin/env python3
"""Signs requests with botocore, as a reference for the runtime's signatures.

Usage:  sign.py < requests.jsonl > signatures.jsonl
        sign.py --probe

Each line of the input is a request, and says which of botocore's signers signs it:

    {"signer": "SigV4Auth", "method": "GET", "url": "https://...", "params": [["name", "value"], ...] or null, "headers": [["name", "value"], ...],
     "body": "base64", "time": "20150830T123600Z", "key": "...", "secret": "...", "token": "..." or null, "service": "...", "region": "...",
     "expires": 60}

`params` are not escaped, and are given in place of a query in `url`. Each line of the output is what was signed:

    {"url": "...", "headers": {...}}

or {"error": "..."} where botocore refuses it. Nothing is sent, and no credentials are looked for.

`--probe` prints botocore's version. Without botocore, or with one to which no time can be given, the exit code is 3.
"""

import base64
import datetime
import json
import sys

NO_BOTOCORE = 3

try:
    import botocore
    import botocore.auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials
except ImportError:
    botocore = None


def sign(line):
    case = json.loads(line)
    time = datetime.datetime.strptime(case["time"], "%Y%m%dT%H%M%SZ")
    botocore.auth.get_current_datetime = lambda *_, **__: time
    credentials = Credentials(case["key"], case["secret"], case["token"])
    kind = getattr(botocore.auth, case["signer"])
    arguments = {"expires": case["expires"]} if "Query" in case["signer"] else {}
    signer = kind(credentials, case["service"], case["region"], **arguments)
    request = AWSRequest(method=case["method"], url=case["url"], data=base64.b64decode(case["body"]))
    if case["params"] is not None:
        request.params = [tuple(pair) for pair in case["params"]]
    for name, value in case["headers"]:
        request.headers[name] = value
    signer.add_auth(request)
    return {"url": request.url, "headers": dict(request.headers.items())}


def main():
    if botocore is None or not hasattr(botocore.auth, "get_current_datetime"):
        return NO_BOTOCORE
    if sys.argv[1:] == ["--probe"]:
        print(botocore.__version__)
        return 0
    for line in sys.stdin.read().splitlines():
        try:
            print(json.dumps(sign(line)))
        except Exception as error:  # What botocore refuses is an answer as well.
            print(json.dumps({"error": repr(error)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
