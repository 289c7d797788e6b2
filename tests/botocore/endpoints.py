"""Writes the endpoint rules of a service, and what botocore makes of random parameters.

Arguments: service, count, seed. The first line is the rule set; each further line is one case: the parameters, and the endpoint or the error.
Exit code 3: there is no botocore. Exit code 4: botocore has no rules for the service.
"""

import json
import random
import sys

try:
    import botocore.loaders
    from botocore.endpoint_provider import EndpointProvider
    from botocore.exceptions import EndpointProviderError
except ImportError:
    sys.exit(3)

REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "us-isob-east-1", "eusc-de-east-1", "aws-global",
           "aws-us-gov-global", "mars-west-9", "il-central-1", "", "not a region", "us_east_1"]
ENDPOINTS = ["https://example.com", "http://example.com:8080/path", "https://10.0.0.1:4433", "https://[2001:db8::1]/a/", "https://beta.example.com/",
             "ftp://example.com", "https://example.com?x=1", "https://user.example.com:x/"]
TEXTS = ["bucket-name", "bucket.name", "Bucket_Name", "a", "", "012345678901", "ab", "x" * 70, "with space/slash", "bucket--use1-az4--x-s3",
         "bucket--use1-az4--xa-s3", "abcde.mrap", "my-bucket-o01234567890123456789--op-s3", "192.168.1.1", "a..b", "-ab", "ab-", "preferred", "disabled", "required",
         "test-e0b1d075431d83aebde8xz5w8ijx1qzlbp3i3kuse10--op-s3", "test-o0000000000000000000000000000000000000000000000000000000000--op-s3", "\u00e9t\u00e9"]
RESOURCES = ["accesspoint/name", "accesspoint:name", "accesspoint", "bucket_name", "outpost/op-01234567890123456/bucket/mybucket", "table/name",
             "outpost/op-01234567890123456/accesspoint/myaccesspoint", "outpost:op-1:accesspoint:x", "accesspoint/mfzwi23gnjvgw.mrap", "outpost", "stream/name", "event-bus/x"]


def random_arn(source):
    region = source.choice(REGIONS[:9] + [""])
    partition = source.choice(["aws", "aws-cn", "aws-us-gov", "", "aws"])
    service = source.choice(["s3", "s3-outposts", "s3-object-lambda", "dynamodb", "kinesis", "", "events"])
    account = source.choice(["012345678901", "012345678901", "", "0123456_7890"])
    return f"arn:{partition}:{service}:{region}:{account}:{source.choice(RESOURCES)}"


def literals_of(node, found):
    if isinstance(node, dict):
        for part in node.values():
            literals_of(part, found)
    elif isinstance(node, list):
        for part in node:
            literals_of(part, found)
    elif isinstance(node, str) and "{" not in node and len(node) < 40:
        found.add(node)


def random_text(source, name, literals):
    if name == "Region":
        return source.choice(REGIONS)
    if name == "Endpoint":
        return source.choice(ENDPOINTS)
    kind = source.random()
    if kind < 0.35:
        return random_arn(source)
    return source.choice(TEXTS) if kind < 0.8 else source.choice(literals)


def random_parameters(source, rules, literals):
    parameters = {}
    usual = source.random() < 0.5
    for name, spec in rules["parameters"].items():
        kind = spec["type"].lower()
        if name == "Endpoint" and source.random() < 0.7:
            continue
        if kind == "boolean":
            if source.random() < 0.6:
                parameters[name] = source.random() < (0.2 if usual else 0.5)
        elif kind == "stringarray":
            if source.random() < 0.6:
                parameters[name] = [random_text(source, name, literals) for _ in range(source.randrange(3))]
        elif name == "Region" and usual:
            parameters[name] = source.choice(REGIONS[:6])
        elif source.random() < 0.75:
            parameters[name] = random_text(source, name, literals)
    return parameters


def resolve(provider, parameters):
    try:
        endpoint = provider.ruleset.evaluate({name: tuple(value) if isinstance(value, list) else value for name, value in parameters.items()})
    except EndpointProviderError as error:
        text = error.kwargs["msg"]
        # What botocore says where a parameter is missing or an argument has no value are words of its own.
        own = ("Cannot find value", "Both values must", "Both arguments must", "Input must be")
        return {"refused": text} if text.startswith(own) else {"error": text}
    except (TypeError, KeyError, AttributeError) as error:
        return {"refused": str(error)}
    if endpoint is None:
        return {"refused": "no rule"}
    return {"endpoint": {"url": endpoint.url, "properties": endpoint.properties, "headers": endpoint.headers}}


def main():
    service, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    loader = botocore.loaders.create_loader()
    services = loader.list_available_services("endpoint-rule-set-1") if service == "all" else [service]
    for name in services:
        try:
            rules = loader.load_service_model(name, "endpoint-rule-set-1")
        except botocore.loaders.UnknownServiceError:
            sys.exit(4)
        source = random.Random(f"{name} {seed}")
        found = set()
        literals_of(rules, found)
        literals = sorted(found)
        provider = EndpointProvider(rules, loader.load_data("partitions"))
        cases = []
        for _ in range(count):
            parameters = random_parameters(source, rules, literals)
            cases.append({"parameters": parameters, **resolve(provider, dict(parameters))})
        print(json.dumps({"service": name, "rules": rules, "cases": cases}))


main()
