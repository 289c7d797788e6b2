using System.Buffers.Binary;
using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>
/// Reads a decision diagram (<c>smithy.rules#endpointBdd</c>). Each node consists of three numbers in base64: a condition, the next node if it
/// is true, and the next node if it is false. 1 and -1 mean no result. Numbers from 2 are nodes, which count from 1; a negative number
/// exchanges the two targets of its node. Numbers from 100,000,000 are results, and the first of them means no result.
/// </summary>
internal sealed class EndpointDiagramReader(EndpointScope scope, EndpointFaults faults)
{
    private const int FirstResult = 100_000_000;
    private const int NodeSize = 12;
    private const int MaxNodes = 50_000;

    public EndpointLogic.Diagram? Read(SpecNode node, JsonObject diagram)
    {
        var rules = new EndpointRuleReader(scope, faults, isOrdered: false);
        if (rules.ReadConditions(node, diagram) is not { } conditions || rules.ReadAll(node, diagram, "results") is not { } results)
            return null;

        if (results.Any(static result => result is EndpointRule.Branch || result.Conditions.Count > 0))
        {
            faults.Wrong(node.With(diagram.Find("results")!.Value), "an array of endpoints and errors without conditions", "results");
            return null;
        }

        if (ReadNumber(node, diagram, "root") is not { } root || ReadNodes(node, diagram) is not { } nodes)
            return null;

        var way = new EndpointDiagramWay(nodes, conditions.Count, results.Count, FirstResult);
        if (way.Follow(root, node.Document.Token) is not { } targets)
        {
            faults.Wrong(
                node.With(diagram.Find("nodes")!.Value), "a diagram whose numbers are those of conditions, nodes and results, and whose ways ask later conditions only", "nodes");
            return null;
        }

        var variables = conditions.Select(static condition => condition.Assigned).OfType<EndpointExpression.Variable>().Distinct().ToEquatableArray();
        return new EndpointLogic.Diagram(conditions, results, targets.Root, targets.Nodes, variables);
    }

    private int? ReadNumber(SpecNode node, JsonObject diagram, string name)
    {
        if (diagram.Find(name) is { } part && part.Value is JsonNumber number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value;

        faults.Wrong(diagram.Find(name) is { } wrong ? node.With(wrong.Value) : node, "a whole number", name);
        return null;
    }

    private List<(int Condition, int High, int Low)>? ReadNodes(SpecNode node, JsonObject diagram)
    {
        if (ReadNumber(node, diagram, "nodeCount") is not { } count || diagram.Find("nodes") is not { } part)
            return null;

        var place = node.With(part.Value);
        if (Expect.String(place, "nodes", faults.Owner, faults.All) is not { } text)
            return null;

        if (count > MaxNodes)
        {
            faults.All.Report(ProblemKinds.LargeEndpointRules, place.Location, ProblemText.Quote(faults.Owner), FormattableString.Invariant($"{MaxNodes}"));
            return null;
        }

        if (Decode(text.Value) is not { } bytes || bytes.Length != count * (long)NodeSize)
        {
            faults.Wrong(place, FormattableString.Invariant($"the base64 of 'nodeCount' times {NodeSize} bytes"), "nodes");
            return null;
        }

        var nodes = new List<(int Condition, int High, int Low)>();
        for (var start = 0; start < bytes.Length; start += NodeSize)
            nodes.Add((At(bytes, start), At(bytes, start + 4), At(bytes, start + 8)));

        return nodes;
    }

    private static int At(byte[] bytes, int start) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(start));

    private static byte[]? Decode(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
