"""Random JMESPath: expressions that fit one model, outputs of that model, and texts that may be no JMESPath at all."""

import json
import random
import warnings

from jmespath import exceptions
from jmespath.parser import Parser

# An old form of literals, which the grammar does not have.
warnings.simplefilter("error", PendingDeprecationWarning)

STRING, INTEGER, BOOLEAN = "smithy.api#String", "smithy.api#Integer", "smithy.api#Boolean"


def member(target):
    return {"target": target}


def of_list(target, **traits):
    return {"type": "list", "member": member(target), "traits": traits}


def of_map(target):
    return {"type": "map", "key": member(STRING), "value": member(target)}


# What the members of both structures are called, by type.
MEMBERS = {
    "s": STRING, "q": STRING, "n": INTEGER, "f": "smithy.api#Double", "b": BOOLEAN, "e": "test#Kind", "i": "test#Item", "ls": "test#Strings",
    "ln": "test#Numbers", "le": "test#Kinds", "li": "test#Items", "lls": "test#Lists", "ms": "test#StringMap", "mi": "test#ItemMap", "u": "test#Choice",
    "sp": "test#Sparse",
}
TEXTS = ["", "a", "b", "ab", "ON", "OFF", "é", "😀x"]
KINDS = ["ON", "OFF", "NEW"]
KEYS = ["a", "k"]

MODEL = {
    "smithy": "2.0",
    "shapes": {
        "test#Test": {
            "type": "service", "version": "1", "operations": [member("test#Get")],
            "traits": {"aws.api#service": {"sdkId": "Test"}, "aws.protocols#awsJson1_0": {}},
        },
        "test#Get": {"type": "operation", "output": member("test#Out"), "traits": {}},
        "test#Out": {"type": "structure", "members": {name: member(target) for name, target in MEMBERS.items()}},
        "test#Item": {"type": "structure", "members": {name: member(target) for name, target in MEMBERS.items()}},
        "test#Kind": {"type": "enum", "members": {text: {**member("smithy.api#Unit"), "traits": {"smithy.api#enumValue": text}} for text in KINDS[:2]}},
        "test#Choice": {"type": "union", "members": {"s": member(STRING), "i": member("test#Item"), "n": member(INTEGER)}},
        "test#Strings": of_list(STRING),
        "test#Numbers": of_list(INTEGER),
        "test#Kinds": of_list("test#Kind"),
        "test#Items": of_list("test#Item"),
        "test#Lists": of_list("test#Strings"),
        "test#Sparse": of_list(STRING, **{"smithy.api#sparse": {}}),
        "test#StringMap": of_map(STRING),
        "test#ItemMap": of_map("test#Item"),
    },
}


def random_output(rng, depth=0):
    makers = {
        "s": lambda: rng.choice(TEXTS), "q": lambda: rng.choice(TEXTS), "n": lambda: rng.randint(-2, 3), "f": lambda: rng.randint(-4, 6) / 2,
        "b": lambda: rng.random() < 0.5, "e": lambda: rng.choice(KINDS), "i": lambda: random_output(rng, depth + 1),
        "ls": lambda: [rng.choice(TEXTS) for _ in range(rng.randint(0, 3))], "ln": lambda: [rng.randint(-2, 3) for _ in range(rng.randint(0, 3))],
        "le": lambda: [rng.choice(KINDS) for _ in range(rng.randint(0, 3))], "li": lambda: [random_output(rng, depth + 1) for _ in range(rng.randint(0, 3))],
        "lls": lambda: [[rng.choice(TEXTS) for _ in range(rng.randint(0, 2))] for _ in range(rng.randint(0, 3))],
        "ms": lambda: {key: rng.choice(TEXTS) for key in KEYS if rng.random() < 0.6}, "mi": lambda: {key: random_output(rng, depth + 1) for key in KEYS if rng.random() < 0.6},
        "u": lambda: rng.choice([{"s": rng.choice(TEXTS)}, {"n": rng.randint(0, 2)}, {"i": random_output(rng, depth + 1)}]),
        "sp": lambda: [rng.choice([None, *TEXTS]) for _ in range(rng.randint(0, 3))],
    }
    nested = ("i", "li", "mi", "u")
    share = 0.7 if depth == 0 else 0.45
    return {name: make() for name, make in makers.items() if rng.random() < share and (depth < 3 or name not in nested)}


class Expressions:
    """Makes expressions of a type, in a place where the node has the members of both structures or is an element of a plain type."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def boolean(self, node="item", depth=0):
        choices = [
            lambda: f"{self.text(node, depth + 1)} {self._equality()} {self.text(node, depth + 1)}",
            lambda: f"{self.number(node, depth + 1)} {self._comparison()} {self.number(node, depth + 1)}",
            lambda: f"{self.items(node, depth + 1)} == `null`",
            lambda: f"contains({self.texts(node, depth + 1)}, {self.text(node, depth + 1)})",
            lambda: f"contains({self.text(node, depth + 1)}, {self._literal()})",
            lambda: f"starts_with({self.text(node, depth + 1)}, {self._literal()})",
            lambda: f"ends_with({self.text(node, depth + 1)}, {self._literal()})",
            lambda: f"{self.texts(node, depth + 1)} {self._equality()} {self.texts(node, depth + 1)}",
            lambda: f"!({self.condition(node, depth + 1)})",
        ]
        if node == "item":
            choices += [lambda: f"({self.item(node, depth + 1)}).b", lambda: "b"]
        if depth < 3:
            choices += [lambda: f"({self.boolean(node, depth + 1)} {self._connective()} {self.boolean(node, depth + 1)})"] * 3
        return self.random.choice(choices)()

    def condition(self, node, depth):
        """Of any type: it is only asked whether it is true."""
        kinds = [self.boolean, self.text, self.number, self.texts, self.items, self.item] if node == "item" else [self.boolean, self.text, self.texts]
        if depth < 4 and self.random.random() < 0.3:
            return f"({self.condition(node, depth + 1)} {self._connective()} {self.condition(node, depth + 1)})"
        return self.random.choice(kinds)(node, depth + 1)

    def text(self, node, depth):
        choices = [self._literal]
        if node == "text":
            choices += [lambda: "@"] * 3
        if node == "item":
            choices += [lambda: self.random.choice(["s", "q", "e", '"s"', "ms.a", 'ms."k"', "u.s", "u.i.s"])] * 4
        if depth < 5:
            choices += [
                lambda: f"({self.texts(node, depth + 1)})[{self.random.randint(-2, 2)}]",
                lambda: f"({self.texts(node, depth + 1)} | [{self.random.randint(-2, 2)}])",
                lambda: f"join('-', {self.texts(node, depth + 1)})",
                lambda: f"{self.random.choice(['max', 'min'])}({self.texts(node, depth + 1)})",
                lambda: f"not_null({self.text(node, depth + 1)}, {self.text(node, depth + 1)})",
                lambda: f"({self.text(node, depth + 1)} {self._connective()} {self.text(node, depth + 1)})",
                lambda: f"reverse({self.text(node, depth + 1)})",
                lambda: f"to_string({self.text(node, depth + 1)})",
            ]
            if node == "item":
                choices += [lambda: f"({self.item(node, depth + 1)} | {self.text('item', depth + 1)})"]
                choices += [lambda: f"{{x: {self.text(node, depth + 1)}, y: n}}.x"]
        return self.random.choice(choices)()

    def number(self, node, depth):
        choices = [lambda: f"`{self.random.choice([-1, 0, 1, 2, 0.5])}`"]
        if node == "item":
            choices += [lambda: self.random.choice(["n", "f", "u.n", "i.n", "n", "mi.a.n"])] * 3
        if depth < 5:
            choices += [
                lambda: f"length({self.texts(node, depth + 1)})",
                lambda: f"length({self.text(node, depth + 1)})",
            ]
            if node == "item":
                choices += [
                    lambda: f"length({self.items(node, depth + 1)})",
                    lambda: f"{self.random.choice(['max', 'min', 'sum', 'avg'])}({self._numbers(depth + 1)})",
                    lambda: f"{self.random.choice(['abs', 'ceil', 'floor'])}({self.number(node, depth + 1)})",
                    lambda: f"length({self.random.choice(['ms', 'mi', 'keys(ms)', 'values(mi)', 'u.i.ms'])})",
                    lambda: f"({self._numbers(depth + 1)})[{self.random.randint(-2, 2)}]",
                    lambda: f"({self.item(node, depth + 1)} | {self.number('item', depth + 1)})",
                ]
        return self.random.choice(choices)()

    def _numbers(self, depth):
        return self.random.choice(["ln", "i.ln", f"({self.items('item', depth + 1)})[].n", "map(&n, not_null(li, `[]`))", "sort(ln)", "reverse(ln)", "[n, u.n]"])

    def texts(self, node, depth):
        choices = [lambda: "['a', 'ON']"]
        if node == "text":
            choices += [lambda: "[@, 'a']", lambda: "to_array(@)"]
        if node == "item":
            choices += [lambda: self.random.choice(["ls", "le", "sp", "i.ls", "lls[]", "keys(ms)", "values(ms)", "ms.*", "mi.*.s", "lls[0]", "sp[*]", "[s, q]"])] * 3
        if depth < 5:
            choices += [
                lambda: f"({self.texts(node, depth + 1)})[?{self.condition('text', depth + 1)}]",
                lambda: f"sort({self.texts(node, depth + 1)})",
                lambda: f"reverse({self.texts(node, depth + 1)})",
                lambda: f"({self.texts(node, depth + 1)})[{self._slice()}]",
                lambda: f"[{self.text(node, depth + 1)}, {self.text(node, depth + 1)}]",
                lambda: f"({self.texts(node, depth + 1)} {self._connective()} {self.texts(node, depth + 1)})",
            ]
            if node == "item":
                choices += [
                    lambda: f"({self.items(node, depth + 1)})[].{self.random.choice(['s', 'e', 'i.q', 'ls[0]', 'ms.k'])}",
                    lambda: f"({self.items(node, depth + 1)})[?{self.condition('item', depth + 1)}].{self.random.choice(['s', 'q', 'e'])}",
                    lambda: f"({self.items(node, depth + 1)})[*].[{self.text('item', depth + 1)}, q][]",
                    lambda: f"(({self.items(node, depth + 1)})[*].{{x: {self.text('item', depth + 1)}}} | [*].x)",
                    lambda: f"({self.items(node, depth + 1)})[*].ls[]",
                    lambda: f"map(&{self.text('item', depth + 1)}, {self.items(node, depth + 1)})",
                    lambda: f"({self.item(node, depth + 1)} | {self.texts('item', depth + 1)})",
                ]
        return self.random.choice(choices)()

    def items(self, node, depth):
        choices = [lambda: self.random.choice(["li", "i.li", "mi.*", "values(mi)", "u.i.li"])] * 2
        if depth < 5:
            choices += [
                lambda: f"({self.items(node, depth + 1)})[?{self.condition('item', depth + 1)}]",
                lambda: f"({self.items(node, depth + 1)})[{self._slice()}]",
                lambda: f"({self.items(node, depth + 1)})[*].i",
                lambda: f"({self.items(node, depth + 1)})[].li[]",
                lambda: f"sort_by(({self.items(node, depth + 1)})[?n != `null`], &n)",
            ]
        return self.random.choice(choices)()

    def item(self, node, depth):
        choices = [lambda: self.random.choice(["i", "i.i", "mi.a", "u.i", "li[0]", "li[-1]"])] * 2
        if depth < 5:
            choices += [
                lambda: f"({self.items(node, depth + 1)} | [{self.random.randint(-2, 2)}])",
                lambda: f"{self.random.choice(['max_by', 'min_by'])}(({self.items(node, depth + 1)})[?n != `null`], &n)",
                lambda: f"not_null({self.item(node, depth + 1)}, i)",
            ]
        return self.random.choice(choices)()

    def _literal(self):
        text = self.random.choice(TEXTS)
        return f"'{text}'" if self.random.random() < 0.7 else f"`{json.dumps(text, ensure_ascii=False)}`"

    def _slice(self):
        parts = [self.random.choice(["", str(self.random.randint(-3, 3))]) for _ in range(2)]
        return ":".join([*parts, self.random.choice(["1", "-1", "2", "-2"])] if self.random.random() < 0.5 else parts)

    def _equality(self):
        return self.random.choice(["==", "!="])

    def _comparison(self):
        return self.random.choice(["==", "!=", "<", "<=", ">", ">="])

    def _connective(self):
        return self.random.choice(["&&", "||"])


class StrictParser(Parser):
    """The reference takes a few texts that the grammar does not have. This one does not."""

    def _token_nud_lparen(self, token):
        inner = super()._token_nud_lparen(token)
        if self._current_token() == "lparen":
            self._fail()
        return inner

    def _token_led_lparen(self, left):
        # A comma stands between arguments, and nowhere else.
        depth, before, index = 0, "comma", self._index
        while True:
            kind = self._tokens[index]["type"]
            if kind == "eof":
                break
            if depth == 0 and kind in ("comma", "rparen") and before == "comma" and not (kind == "rparen" and index == self._index):
                self._fail()
            if depth == 0 and kind == "rparen":
                break
            depth += {"lparen": 1, "lbrace": 1, "lbracket": 1, "filter": 1, "rparen": -1, "rbrace": -1, "rbracket": -1}.get(kind, 0)
            before = kind
            index += 1
        name, arguments = left, []
        if left["type"] != "field":
            self._fail()
        while self._current_token() != "rparen":
            if self._current_token() == "expref":
                self._advance()
                arguments.append({"type": "expref", "children": [self._expression()]})
            else:
                arguments.append(self._expression())
            if self._current_token() != "rparen":
                self._match("comma")
        self._match("rparen")
        return {"type": "function_expression", "value": name["value"], "children": arguments}

    def _token_led_lbracket(self, left):
        # A slice projects, behind an index as well.
        if left["type"] == "index_expression" and self._current_token() in ("number", "colon"):
            return self._project_if_slice(left, self._parse_index_expression())
        return super()._token_led_lbracket(left)

    def _token_nud_expref(self, token):
        self._fail()

    def _parse_multi_select_hash(self):
        pairs = []
        while True:
            key = self._lookahead_token(0)
            self._match_multiple_tokens(token_types=["quoted_identifier", "unquoted_identifier"])
            self._match("colon")
            pairs.append({"type": "key_val_pair", "value": key["value"], "children": [self._expression(0)]})
            if self._current_token() == "rbrace":
                self._match("rbrace")
                return {"type": "multi_select_dict", "children": pairs}
            self._match("comma")

    def _parse_slice_expression(self):
        kinds = []
        for token in self._tokens[self._index:]:
            if token["type"] == "rbracket":
                break
            kinds.append(token["type"])
        if any(a == b == "number" for a, b in zip(kinds, kinds[1:])):
            self._fail()
        node = super()._parse_slice_expression()
        if node["children"][2] == 0:
            self._fail()
        return node

    def _fail(self):
        raise exceptions.ParseError(0, "", "", "not in the grammar")


def tree_of(text):
    """The parsed text in a form that other parsers can give as well; None where it is not JMESPath."""
    try:
        StrictParser.purge()
        return simplify(StrictParser().parse(text).parsed)
    except (exceptions.JMESPathError, ValueError, IndexError, PendingDeprecationWarning):
        return None


def simplify(node):
    kind, value, children = node["type"], node.get("value"), node.get("children", [])
    if kind in ("identity", "current"):
        return ["current"]
    if kind in ("field", "index"):
        return [kind, value]
    if kind == "literal":
        return [kind, value]
    if kind == "slice":
        return [kind, *children]
    parts = [simplify(child) for child in children]
    if kind in ("subexpression", "index_expression", "pipe"):
        chain = parts[0]
        for part in parts[1:]:
            chain = ["chain", chain, part]
        return chain
    if kind == "comparator":
        return [value, *parts]
    if kind in ("key_val_pair", "function_expression"):
        return [kind, value, *parts]
    return [kind, *parts]


FRAGMENTS = [
    "a", "b_1", '"q x"', '"\\u00e9"', "*", "@", ".", "[", "]", "[0]", "[-1]", "[*]", "[]", "[?", "[?a]", "(", ")", "{", "}", "{a: b}", ",", ":", "[1:2]", "[::-1]",
    "|", "||", "&&", "&", "!", "==", "!=", "<", "<=", ">", ">=", "'x'", "'it\\'s'", "`1`", '`"y"`', "`[1, null]`", "length(", "contains(a, b)", "-", "=", "`", "'", " ", "$", "7",
]


def random_texts(count, seed):
    rng, expressions = random.Random(seed), Expressions(seed)
    for index in range(count):
        if index % 3 == 0:
            text = "".join(rng.choice(FRAGMENTS) for _ in range(rng.randint(1, 6)))
        else:
            text = expressions.boolean(depth=rng.randint(0, 4)) if rng.random() < 0.6 else untyped(rng, 0)
        if index % 3 == 2:
            place = rng.randint(0, len(text))
            text = text[:place] + rng.choice(["", rng.choice(FRAGMENTS)]) + text[place + rng.randint(0, 2):]
        yield text


def untyped(rng, depth):
    if depth > 4:
        return rng.choice(["a", "@", "'x'", "`1`", '"q"', "*"])

    def inner():
        return untyped(rng, depth + 1)

    return rng.choice([
        lambda: rng.choice(["a", "b", "@", "'x'", "`1`", '"q"', "*", "[]", "[*]", "[0]"]),
        lambda: f"{inner()}.{rng.choice(['a', 'b', '*', '[a, b]', '{a: b}', 'f(@)'])}",
        lambda: f"{inner()}{rng.choice(['[0]', '[-1]', '[*]', '[]', '[1:]', '[::2]', '[:-1]'])}",
        lambda: f"{inner()}[?{inner()}]",
        lambda: f"{inner()} {rng.choice(['|', '||', '&&', '==', '!=', '<', '>='])} {inner()}",
        lambda: f"!{inner()}",
        lambda: f"({inner()})",
        lambda: f"[{inner()}, {inner()}]",
        lambda: f"{{k: {inner()}, \"l\": {inner()}}}",
        lambda: f"f({inner()}, &{inner()})",
    ])()
