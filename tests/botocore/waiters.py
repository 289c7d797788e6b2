#!/usr/bin/env python3
"""Evaluates JMESPath and the waiters of a service with botocore and its jmespath, as a reference for generated C#.

Usage:  waiters.py SERVICE COUNT SEED [SMITHY-MODEL] > cases.jsonl
        waiters.py --services
        waiters.py --expressions COUNT SEED > cases.jsonl
        waiters.py --parse COUNT SEED > trees.jsonl

SERVICE: the first line holds the files of the service as botocore has them, {"model": ..., "waiters": ..., "paginators": ...}. Each other line
is one response of an operation that has waiters, with what each acceptor says of it; null for acceptors of errors:

    {"operation": "GetFunction", "message": {...}, "waiters": {"FunctionActive": [true, false, null]}}

With a Smithy model the waiters are those of its trait. --services lists the services that have waiters or paginators, with
these words, and a protocol that AmplifyGen speaks.

--expressions makes random expressions that fit one model. The first line is that model, with a waiter for each expression; the others are outputs
as JSON with the names of the waiters whose expression is true.

--parse makes random texts, some of which are no JMESPath: {"text": ..., "tree": ...}, the tree being null then.

Where a function is given null, jmespath raises an error; here the function returns null (see README.md beside this file).
"""

import json
import sys

import serialize

if serialize.botocore is not None:
    import jmespath
    import jmespath.exceptions
    import jmespath.visitor
    import random_responses
    from botocore.exceptions import DataNotFoundError
    from botocore.loaders import Loader
    from random_expressions import Expressions, MODEL, random_output, random_texts, tree_of

    class Lenient(jmespath.visitor.TreeInterpreter):
        def visit_function_expression(self, node, value):
            try:
                return super().visit_function_expression(node, value)
            except jmespath.exceptions.JMESPathTypeError:
                return None

    # A required member that is missing is corrected in C#; that is compared elsewhere.
    random_responses.LOSS = 0


def search(expression, value):
    return Lenient().visit(jmespath.compile(expression).parsed, value)


class PooledResponses(random_responses.Responses if serialize.botocore else object):
    """Responses in which texts are often those that acceptors expect."""

    def __init__(self, reference, seed, pool):
        super().__init__(reference, seed)
        generator, plain = self._generator, self._generator._string
        generator._string = lambda shape, depth, simple: (
            generator._random.choice(pool) if pool and generator._random.random() < 0.5 else plain(shape, depth, simple)
        )

    def parsed(self, operation):
        shape = operation.output_shape
        if shape is None:
            return random_responses.message(200, {}, b"{}"), {}
        _, headers, body = self._make(shape)
        status = operation.http.get("responseCode", 200)
        return random_responses.message(status, headers, body), self._parse(shape, status, headers, body)


def c2j_acceptor(acceptor, output):
    if acceptor["matcher"] not in ("path", "pathAll", "pathAny"):
        return None
    return compare(search(acceptor["argument"], output), acceptor["expected"], acceptor["matcher"])


def smithy_acceptor(acceptor, output):
    match = acceptor["matcher"].get("output")
    if match is None:
        return None
    expected = match["expected"] == "true" if match["comparator"] == "booleanEquals" else match["expected"]
    kind = {"allStringEquals": "pathAll", "anyStringEquals": "pathAny"}.get(match["comparator"], "path")
    return compare(search(match["path"], output), expected, kind)


def compare(value, expected, matcher):
    if matcher == "path":
        return value == expected
    if not isinstance(value, list) or not value:
        return False
    return all(item == expected for item in value) if matcher == "pathAll" else any(item == expected for item in value)


def companion(service, name):
    loader = Loader(include_default_search_paths=False, extra_search_paths=[Loader.BUILTIN_DATA_PATH])
    try:
        return loader.load_service_model(service, name)
    except DataNotFoundError:
        return None


def compare_service(service, count, seed, smithy):
    reference = serialize.find(service)
    if reference is None:
        return serialize.NO_SERVICE
    files = {"model": reference.document, "waiters": companion(service, "waiters-2"), "paginators": companion(service, "paginators-1")}
    print(json.dumps(files))
    by_operation = {}
    if smithy:
        with open(smithy, encoding="utf-8") as file:
            shapes = json.load(file)["shapes"]
        for shape_id, shape in shapes.items():
            waitable = shape.get("traits", {}).get("smithy.waiters#waitable")
            if waitable:
                by_operation[shape_id.split("#")[1]] = {name: (w["acceptors"], smithy_acceptor) for name, w in waitable.items()}
    else:
        for name, waiter in ((files["waiters"] or {}).get("waiters") or {}).items():
            by_operation.setdefault(waiter["operation"], {})[name] = (waiter["acceptors"], c2j_acceptor)
    for name, waiters in by_operation.items():
        operation = reference.model.operation_model(name)
        pool = sorted({text for acceptors, _ in waiters.values() for text in expected_texts(acceptors)})
        responses = PooledResponses(reference, seed, pool)
        for _ in range(count):
            message, output = responses.parsed(operation)
            said = {waiter: [judge(acceptor, output) for acceptor in acceptors] for waiter, (acceptors, judge) in waiters.items()}
            print(json.dumps({"operation": name, "message": message, "waiters": said}))
    return 0


def expected_texts(acceptors):
    for acceptor in acceptors:
        matcher = acceptor["matcher"]
        text = acceptor["expected"] if isinstance(matcher, str) else next(iter(matcher.values()))
        text = text.get("expected") if isinstance(text, dict) else text
        path = acceptor.get("argument", "") if isinstance(matcher, str) else json.dumps(matcher)
        yield from [text] if isinstance(text, str) else []
        # What an expression compares with.
        yield from path.split("'")[1::2]


def services():
    loader = Loader(include_default_search_paths=False, extra_search_paths=[Loader.BUILTIN_DATA_PATH])
    for service in loader.list_available_services("service-2"):
        document = loader.load_service_model(service, "service-2")
        files = [name for name in ("waiters-2", "paginators-1") if companion(service, name)]
        if files and document["metadata"].get("protocol") in ("rest-json", "json"):
            print(service, *files)
    return 0


def compare_expressions(count, seed):
    expressions = Expressions(seed)
    texts = [expressions.boolean() for _ in range(count)]
    waiters = {
        f"W{index}": {"acceptors": [{"state": "success", "matcher": {"output": {"path": text, "expected": "true", "comparator": "booleanEquals"}}}]}
        for index, text in enumerate(texts)
    }
    model = json.loads(json.dumps(MODEL))
    model["shapes"]["test#Get"]["traits"]["smithy.waiters#waitable"] = waiters
    print(json.dumps(model))
    for _ in range(60):
        output = random_output(expressions.random)
        true = [f"W{index}" for index, text in enumerate(texts) if search(text, output) is True]
        print(json.dumps({"output": output, "true": true}))
    return 0


def compare_trees(count, seed):
    for text in random_texts(count, seed):
        print(json.dumps({"text": text, "tree": tree_of(text)}))
    return 0


def main(arguments):
    if arguments == ["--probe"] or serialize.botocore is None:
        return serialize.main(["--probe"])
    if arguments[0] == "--services":
        return services()
    count, seed = int(arguments[1]), int(arguments[2])
    if arguments[0] == "--expressions":
        return compare_expressions(count, seed)
    if arguments[0] == "--parse":
        return compare_trees(count, seed)
    return compare_service(arguments[0], count, seed, arguments[3] if len(arguments) > 3 else None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
