using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Writes random models in C2J.</summary>
internal sealed class C2jGrammar(SeededRandom random)
{
    private static readonly string[] Simple = ["string", "integer", "long", "boolean", "double", "float", "timestamp", "blob", "character", "bigdecimal"];

    private readonly HostileText _text = new(random);
    private readonly List<string> _names = [];

    public JsonObject Write()
    {
        _names.AddRange(Enumerable.Range(0, random.Between(2, 10)).Select(_ => _text.ShapeName()).Distinct(StringComparer.OrdinalIgnoreCase));
        var shapes = new JsonObject();
        foreach (var name in _names)
            shapes[name] = WriteShape();

        shapes["Key"] = new JsonObject { ["type"] = "string" };
        shapes["In0"] = Structure(canLocate: true);
        shapes["Out0"] = Structure(canLocate: true);
        shapes["Held0"] = Structure(canLocate: false);
        shapes["Err0"] = Structure(canLocate: false);
        shapes["Err0"]!["exception"] = true;
        var operation = new JsonObject
        {
            ["name"] = _text.Name(),
            ["http"] = new JsonObject { ["method"] = random.Pick("POST", "GET"), ["requestUri"] = random.Pick("/", "/op", "/a/b?c=d") },
            ["input"] = Reference("In0"),
            ["output"] = Reference("Out0"),
            ["errors"] = new JsonArray(Reference("Err0")),
        };
        Describe(operation);
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["serviceId"] = "Fuzz " + _text.Name(),
                ["serviceFullName"] = _text.Text(),
                ["apiVersion"] = _text.Text(),
                ["protocol"] = "rest-json",
                ["endpointPrefix"] = _text.Name(),
            },
            ["documentation"] = _text.Text(),
            ["operations"] = new JsonObject { [_text.ShapeName() + "Op"] = operation },
            ["shapes"] = shapes,
        };
    }

    private JsonObject WriteShape()
    {
        var shape = random.Next(6) switch
        {
            0 => new JsonObject { ["type"] = "list", ["member"] = Reference("Key") },
            1 => new JsonObject { ["type"] = "map", ["key"] = Reference("Key"), ["value"] = Reference("Held0") },
            2 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Enumerable.Range(0, 4).Select(_ => _text.Name()).Distinct(StringComparer.Ordinal).Select(static name => (JsonNode)name)]) },
            3 => new JsonObject { ["type"] = random.Pick(Simple), ["min"] = random.Next(4), ["max"] = 4 + random.Next(9) },
            _ => Structure(canLocate: false),
        };
        if (string.Equals((string?)shape["type"], "structure", StringComparison.Ordinal) && random.Chance(20))
            shape["union"] = true;
        if (random.Chance(20) && shape["enum"] is null && string.Equals((string?)shape["type"], "string", StringComparison.Ordinal))
            shape["pattern"] = _text.Text();

        Describe(shape);
        return shape;
    }

    private JsonObject Structure(bool canLocate)
    {
        var members = new JsonObject();
        for (var i = random.Between(1, 5); i > 0; i--)
        {
            var member = Reference(AnyName());
            if (random.Chance(30))
                member["locationName"] = _text.Name() + random.Next(10_000).ToString(CultureInfo.InvariantCulture);
            if (canLocate && random.Chance(10))
                (member["location"], member["locationName"]) = (random.Pick("querystring", "header"), "X-" + i.ToString(CultureInfo.InvariantCulture));

            Describe(member);
            members[_text.Name()] = member;
        }

        var structure = new JsonObject { ["type"] = "structure", ["members"] = members };
        if (canLocate && random.Chance(50))
            structure["required"] = new JsonArray(members.First().Key);

        return structure;
    }

    private string AnyName() => random.PickFrom(_names);

    private void Describe(JsonObject part)
    {
        if (random.Chance(40))
            part["documentation"] = _text.Text();
        if (random.Chance(8))
            (part["deprecated"], part["deprecatedMessage"]) = (true, _text.Text());
    }

    private static JsonObject Reference(string name) => new() { ["shape"] = name };
}
