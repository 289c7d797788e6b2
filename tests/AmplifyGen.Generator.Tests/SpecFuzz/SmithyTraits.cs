using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Random traits, most of which fit what they are on.</summary>
internal sealed class SmithyTraits(SeededRandom random, HostileText text)
{
    public JsonObject OfShape(string type)
    {
        var traits = new JsonObject();
        AddDocumentation(traits);
        if (type is "list" or "map" && random.Chance(20))
            traits["smithy.api#sparse"] = new JsonObject();
        if (random.Chance(10))
            traits["smithy.api#sensitive"] = new JsonObject();
        if (type is "string" or "list" or "map" or "blob" && random.Chance(20))
            traits["smithy.api#length"] = new JsonObject { ["min"] = random.Next(5), ["max"] = 5 + random.Next(100) };
        if (type is "string" && random.Chance(30))
            traits["smithy.api#pattern"] = text.Text();
        if (type is "timestamp")
            traits["smithy.api#timestampFormat"] = random.Pick("date-time", "http-date", "epoch-seconds");

        return traits;
    }

    /// <param name="target">The id of the member's target.</param>
    /// <param name="isMessage">Whether the member is of an input or output, where it may be bound.</param>
    public JsonObject OfMember(string target, bool isMessage)
    {
        var traits = new JsonObject();
        AddDocumentation(traits);
        var isString = target.EndsWith("#String", StringComparison.Ordinal);
        if (random.Chance(20))
            traits["smithy.api#jsonName"] = text.Name() + random.Next(10_000).ToString(CultureInfo.InvariantCulture);
        if (random.Chance(5))
            traits["smithy.api#sensitive"] = new JsonObject();
        if (isString && random.Chance(10))
            traits["smithy.api#pattern"] = text.Text();
        if (isString && random.Chance(10))
            traits["smithy.api#default"] = text.Text();
        if (isString && random.Chance(5))
            traits["smithy.api#idempotencyToken"] = new JsonObject();
        if (isMessage && isString && random.Chance(30))
            AddBinding(traits);

        return traits;
    }

    public JsonObject OfOperation(string method, string uri)
    {
        var traits = new JsonObject { ["smithy.api#http"] = new JsonObject { ["method"] = method, ["uri"] = uri, ["code"] = 200 } };
        AddDocumentation(traits);
        if (random.Chance(10))
            traits["smithy.api#endpoint"] = new JsonObject { ["hostPrefix"] = random.Pick("data.", "a-b.", "x") };
        if (random.Chance(10))
            traits["smithy.api#httpChecksumRequired"] = new JsonObject();

        return traits;
    }

    public void AddDocumentation(JsonObject traits)
    {
        if (random.Chance(50))
            traits["smithy.api#documentation"] = text.Text();
        if (random.Chance(8))
            traits["smithy.api#deprecated"] = new JsonObject { ["message"] = text.Text(), ["since"] = text.Text() };
    }

    private void AddBinding(JsonObject traits)
    {
        switch (random.Next(12))
        {
            case < 5:
                traits["smithy.api#httpQuery"] = text.Name();
                break;
            case < 9:
                traits["smithy.api#httpHeader"] = "X-" + random.Pick("A", "b", "C-d", "e_f");
                break;
            case < 11:
                traits["smithy.api#mediaType"] = "application/json";
                break;
            default:
                traits["smithy.api#httpPayload"] = new JsonObject();
                break;
        }
    }
}
