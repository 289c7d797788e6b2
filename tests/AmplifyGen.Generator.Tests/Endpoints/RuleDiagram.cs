using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>
/// Makes a decision diagram of a tree of rules. Each condition is a node: if it holds, the way goes on to the next condition of its rule, else to
/// the rule behind. Every second node is stored with its ways exchanged, and named by a negative number.
/// </summary>
internal sealed class RuleDiagram
{
    private const int FirstResult = 100_000_000;
    private const int NoResult = -1;

    private readonly JsonArray _conditions = [];
    private readonly JsonArray _results = [];
    private readonly List<(int Condition, int High, int Low)> _nodes = [(-1, 1, -1)];

    public static JsonObject Of(JsonObject tree)
    {
        var diagram = new RuleDiagram();
        diagram.CountConditions(tree["rules"]!.AsArray());
        var root = diagram.Add(tree["rules"]!.AsArray(), NoResult);
        var bytes = new byte[diagram._nodes.Count * 12];
        for (var index = 0; index < diagram._nodes.Count; index++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(index * 12), diagram._nodes[index].Condition);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan((index * 12) + 4), diagram._nodes[index].High);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan((index * 12) + 8), diagram._nodes[index].Low);
        }

        return new JsonObject
        {
            ["version"] = "1.1",
            ["parameters"] = tree["parameters"]!.DeepClone(),
            ["conditions"] = diagram._conditions,
            ["results"] = diagram._results,
            ["root"] = root,
            ["nodeCount"] = diagram._nodes.Count,
            ["nodes"] = Convert.ToBase64String(bytes),
        };
    }

    /// <summary>Gives conditions their numbers in the order of the text: all ways lead to later ones.</summary>
    private void CountConditions(JsonArray rules)
    {
        foreach (var rule in rules)
        {
            foreach (var condition in rule!["conditions"]?.AsArray() ?? [])
            {
                condition!["index"] = _conditions.Count;
                _conditions.Add(condition.DeepClone());
            }

            if (rule["rules"] is JsonArray inner)
                CountConditions(inner);
        }
    }

    private int Add(JsonArray rules, int behind) => rules.Reverse().Aggregate(behind, (next, rule) => Add(rule!, next));

    private int Add(JsonNode rule, int behind)
    {
        var start = (string)rule["type"]! is "tree" ? Add(rule["rules"]!.AsArray(), behind) : AddResult(rule);
        return (rule["conditions"]?.AsArray() ?? []).Reverse().Aggregate(start, (next, condition) => AddNode((int)condition!["index"]!, next, behind));
    }

    private int AddResult(JsonNode rule)
    {
        var result = rule.DeepClone().AsObject();
        result["conditions"] = new JsonArray();
        _results.Add(result);
        return FirstResult + _results.Count;
    }

    private int AddNode(int condition, int high, int low)
    {
        var isExchanged = _nodes.Count % 2 == 0;
        _nodes.Add(isExchanged ? (condition, low, high) : (condition, high, low));
        return isExchanged ? -_nodes.Count : _nodes.Count;
    }
}
