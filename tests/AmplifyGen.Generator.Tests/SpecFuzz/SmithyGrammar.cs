using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Writes random models in Smithy's JSON AST: shapes of all kinds, most of them valid, with hostile names and texts.</summary>
internal sealed class SmithyGrammar
{
    private static readonly string[] Types = ["structure", "structure", "structure", "union", "enum", "intEnum", "list", "map", "string", "blob", "timestamp", "document", "integer"];
    private static readonly string[] Simple = ["String", "Integer", "Long", "Boolean", "Double", "Float", "Byte", "Short", "BigInteger", "BigDecimal", "Blob", "Timestamp", "Document"];

    private readonly SeededRandom _random;
    private readonly HostileText _text;
    private readonly SmithyTraits _traits;
    private readonly JsonObject _shapes = [];
    private readonly List<(string Id, string Type)> _known = [];

    public SmithyGrammar(SeededRandom random)
    {
        _random = random;
        _text = new HostileText(random);
        _traits = new SmithyTraits(random, _text);
    }

    public JsonObject Write()
    {
        for (var i = _random.Between(1, 12); i > 0; i--)
            Declare(_random.Pick(Types));

        foreach (var (id, type) in _known.ToList())
            _shapes[id] = WriteShape(id, type);

        if (_random.Chance(30))
            WriteMixins();

        var operations = Enumerable.Range(0, _random.Between(1, 3)).Select(_ => WriteOperation()).ToList();
        WriteService(operations);
        if (_random.Chance(20))
            WriteApply();

        return new JsonObject { ["smithy"] = "2.0", ["shapes"] = _shapes };
    }

    private string? Declare(string type)
    {
        var id = "ns#" + _text.ShapeName();
        if (_known.Exists(known => string.Equals(known.Id, id, StringComparison.OrdinalIgnoreCase)) || _shapes.ContainsKey(id))
            return null;

        _known.Add((id, type));
        return id;
    }

    private JsonObject WriteShape(string id, string type)
    {
        var shape = new JsonObject { ["type"] = type };
        switch (type)
        {
            case "structure" or "union":
                shape["members"] = WriteMembers(id, type is "union" ? 1 : 0, isInput: false);
                break;
            case "enum" or "intEnum":
                shape["members"] = WriteValues(type);
                break;
            case "list":
                shape["member"] = WriteMember(id, canRequire: false);
                break;
            case "map":
                shape["key"] = Target("smithy.api#String");
                shape["value"] = WriteMember(id, canRequire: false);
                break;
        }

        shape["traits"] = _traits.OfShape(type);
        return shape;
    }

    /// <summary>A chain of mixins under a structure, if there is one.</summary>
    private void WriteMixins()
    {
        if (_known.Find(static known => known.Type is "structure").Id is not { } user)
            return;

        for (var i = _random.Between(1, 4); i > 0; i--)
        {
            var id = "ns#Mixin" + i.ToString(CultureInfo.InvariantCulture);
            var members = WriteMembers(id, 0, isInput: false);
            // A member that two shapes state has to have one target.
            foreach (var name in members.Select(static member => member.Key).ToList())
            {
                members[name + i.ToString(CultureInfo.InvariantCulture) + "m"] = members[name]!.DeepClone();
                members.Remove(name);
            }

            _shapes[id] = new JsonObject { ["type"] = "structure", ["members"] = members, ["traits"] = new JsonObject { ["smithy.api#mixin"] = new JsonObject() } };
            _shapes[user]!["mixins"] = new JsonArray(Target(id));
            user = id;
        }
    }

    private JsonObject WriteMembers(string owner, int min, bool isInput)
    {
        var members = new JsonObject();
        for (var i = _random.Between(min, 6); i > 0; i--)
            members[_text.Name()] = WriteMember(owner, canRequire: true, isInput);

        if (members.Count > 1 && _random.Chance(20))
            Replace(members.GetAt(0).Value!, members.GetAt(1).Key);

        return members;
    }

    private static void Replace(JsonNode member, string name)
    {
        var traits = member["traits"] ??= new JsonObject();
        traits["smithy.api#deprecated"] = new JsonObject();
        traits["amplifygen#replacedBy"] = name;
    }

    private JsonObject WriteMember(string owner, bool canRequire, bool isInput = false)
    {
        // Lists and maps that hold nothing but one another are a fault of their own.
        var targets = canRequire ? _known : _known.FindAll(static known => known.Type is not ("list" or "map"));
        var target = targets.Count > 0 && _random.Chance(50) ? _random.PickFrom(targets).Id : "smithy.api#" + _random.Pick(Simple);
        var member = Target(target);
        var traits = _traits.OfMember(target, isInput);
        // Structures that require one another cannot be built, which is a fault of its own.
        if (canRequire && _random.Chance(30) && (!target.StartsWith("ns#", StringComparison.Ordinal) || !owner.StartsWith("ns#", StringComparison.Ordinal) || isInput))
            traits["smithy.api#required"] = new JsonObject();

        if (traits.Count > 0)
            member["traits"] = traits;

        return member;
    }

    private JsonObject WriteValues(string type)
    {
        var values = new JsonObject();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = _random.Between(1, 6); i > 0; i--)
        {
            var traits = new JsonObject();
            if (type is "intEnum")
                traits["smithy.api#enumValue"] = i;
            else if (_text.Name() is var value && seen.Add(value))
                traits["smithy.api#enumValue"] = value;
            else
                continue;

            _traits.AddDocumentation(traits);
            values[_text.Name()] = new JsonObject { ["target"] = "smithy.api#Unit", ["traits"] = traits };
        }

        return values;
    }

    private string WriteOperation()
    {
        var id = "ns#" + _text.ShapeName() + _random.Next(1_000).ToString(CultureInfo.InvariantCulture);
        var (input, output, error) = (id + "In", id + "Out", id + "Err");
        var members = WriteMembers("input", 0, isInput: true);
        var uri = "/" + _random.Pick("", "op", "a/b", "a%20b", "x?y=z", "op/");
        foreach (var label in Enumerable.Range(0, _random.Pick(0, 0, 1, 2)).Select(static index => "label" + index.ToString(CultureInfo.InvariantCulture)))
        {
            members[label] = Member("smithy.api#" + _random.Pick("String", "Integer", "Boolean", "Timestamp"), "smithy.api#httpLabel", "smithy.api#required");
            uri = "/{" + label + (_random.Chance(20) && !uri.Contains("+}", StringComparison.Ordinal) ? "+" : "") + "}" + uri;
        }

        _shapes[input] = new JsonObject { ["type"] = "structure", ["members"] = members };
        _shapes[output] = new JsonObject { ["type"] = "structure", ["members"] = WriteMembers("output", 0, isInput: true) };
        _shapes[error] = new JsonObject
        {
            ["type"] = "structure",
            ["members"] = WriteMembers("error", 0, isInput: false),
            ["traits"] = new JsonObject { ["smithy.api#error"] = _random.Pick("client", "server"), ["smithy.api#documentation"] = _text.Text() },
        };
        var operation = new JsonObject { ["type"] = "operation", ["errors"] = new JsonArray(Target(error)), ["traits"] = _traits.OfOperation(_random.Pick("POST", "GET", "PUT", "DELETE"), uri) };
        if (_random.Chance(90))
            operation["input"] = Target(input);
        if (_random.Chance(80))
            operation["output"] = Target(output);

        _shapes[id] = operation;
        return id;
    }

    private void WriteService(List<string> operations)
    {
        var service = new JsonObject
        {
            ["type"] = "service",
            ["version"] = _text.Text(),
            ["operations"] = new JsonArray([.. operations.Skip(1).Distinct(StringComparer.Ordinal).Select(Target)]),
            ["resources"] = new JsonArray(Target("ns#Res")),
            ["traits"] = new JsonObject
            {
                ["aws.protocols#restJson1"] = new JsonObject(),
                ["aws.api#service"] = new JsonObject { ["sdkId"] = "Fuzz " + _text.Name(), ["arnNamespace"] = "fuzz", ["endpointPrefix"] = _text.Name() },
                ["smithy.api#title"] = _text.Text(),
                ["smithy.api#documentation"] = _text.Text(),
            },
        };
        if (_random.Chance(20) && _known.Count > 0)
            service["rename"] = new JsonObject { [_random.PickFrom(_known).Id] = _text.ShapeName() };

        _shapes["ns#Res"] = new JsonObject { ["type"] = "resource", ["operations"] = new JsonArray(Target(operations[0])) };
        _shapes["ns#Svc"] = service;
    }

    private void WriteApply()
    {
        var (target, shape) = _shapes.GetAt(_random.Next(_shapes.Count));
        if (shape!["members"] is JsonObject { Count: > 0 } members && !_shapes.ContainsKey(target + "$" + members.GetAt(0).Key))
            _shapes[target + "$" + members.GetAt(0).Key] = new JsonObject { ["type"] = "apply", ["traits"] = new JsonObject { ["smithy.api#documentation"] = _text.Text() } };
    }

    private static JsonObject Member(string target, params string[] traits)
    {
        var member = Target(target);
        var all = new JsonObject();
        foreach (var trait in traits)
            all[trait] = new JsonObject();

        member["traits"] = all;
        return member;
    }

    private static JsonObject Target(string id) => new() { ["target"] = id };
}
