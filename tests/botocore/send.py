"""Sends requests with botocore, each to the endpoint that it names.

Reads lines of JSON, {"service": ..., "operation": ..., "endpoint": ..., "input": {...}}, and writes one line for each: {} or {"error": ...}.
A blob in the input is {"$bytes": base64}. The answer of the endpoint does not matter.

The exit code is 3 if botocore is not installed.
"""

import base64
import json
import sys

try:
    import botocore.config
    import botocore.session
except ImportError:
    sys.exit(3)


def with_bytes(value):
    if isinstance(value, dict):
        if set(value) == {"$bytes"}:
            return base64.b64decode(value["$bytes"])
        return {key: with_bytes(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_bytes(item) for item in value]
    return value


def main():
    session = botocore.session.get_session()
    config = botocore.config.Config(retries={"max_attempts": 1, "mode": "standard"}, inject_host_prefix=False)
    for line in sys.stdin:
        case = json.loads(line)
        client = session.create_client(
            case["service"],
            region_name="eu-west-1",
            endpoint_url=case["endpoint"],
            aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            config=config,
        )
        try:
            client._make_api_call(case["operation"], with_bytes(case["input"]))
            print("{}", flush=True)
        except Exception as error:
            print(json.dumps({"error": str(error)}), flush=True)


main()
