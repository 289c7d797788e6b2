using System.Buffers.Binary;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>Rules as a decision diagram.</summary>
public sealed class DiagramTests(ITestOutputHelper output)
{
    private const string TraitId = "smithy.rules#endpointBdd";
    private const int FirstResult = 100_000_000;

    private static readonly string[] Conditions =
    [
        """{"fn": "isSet", "argv": [{"ref": "Text"}]}""",
        """{"fn": "booleanEquals", "argv": [{"ref": "Flag"}, true]}""",
        """{"fn": "parseURL", "argv": ["{Text}"], "assign": "url"}""",
    ];

    private static readonly string[] Results =
    [
        """{"type": "error", "error": "one"}""",
        """{"type": "error", "error": "two {url#authority}"}""",
    ];

    public static TheoryData<string> Models => RealModels.Rows();

    [Theory]
    [MemberData(nameof(Models))]
    public void A_diagram_of_the_rules_of_a_model_gives_the_stated_answers(string model)
    {
        var service = JsonNode.Parse(File.ReadAllText(RealModels.Find(model)))!["shapes"]!.AsObject().Single(static shape => (string)shape.Value!["type"]! is "service");
        var traits = service.Value!["traits"]!;
        var program = EndpointProgram.OfRules(RuleDiagram.Of(traits["smithy.rules#endpointRuleSet"]!.AsObject()).ToJsonString(), TraitId);
        var cases = traits["smithy.rules#endpointTests"]!["testCases"]!.AsArray();

        var faults = cases
            .Select(one => EndpointComparison.Difference(program, one!["params"] as JsonObject ?? [], one["expect"]!.AsObject()))
            .OfType<string>()
            .ToList();

        Assert.Empty(faults);
        output.WriteLine(FormattableString.Invariant($"{cases.Count} cases"));
    }

    [Theory]
    [InlineData("""{"Text": "http://h/p", "Flag": true}""", "two h")]
    [InlineData("""{"Text": "x", "Flag": true}""", "one")]
    [InlineData("""{"Text": "http://h/p"}""", "two ")]
    [InlineData("""{"Flag": true}""", "one")]
    [InlineData("{}", "The service has no endpoint for these parameters. Check the region and the endpoint of the client.")]
    public void Several_nodes_can_ask_one_condition(string parameters, string message)
    {
        // Both ways behind the first condition ask the second. The last node is reached with its ways exchanged.
        var program = EndpointProgram.OfRules(Diagram(2, (-1, 1, -1), (0, 3, 4), (1, -5, FirstResult + 2), (1, FirstResult + 1, FirstResult), (2, FirstResult + 1, FirstResult + 2)), TraitId);

        var exception = Assert.Throws<AwsClientException>(() => program.Resolve(JsonNode.Parse(parameters)!.AsObject()));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData(FirstResult + 1, "one")]
    [InlineData(FirstResult, "The service has no endpoint")]
    [InlineData(1, "The service has no endpoint")]
    [InlineData(-1, "The service has no endpoint")]
    public void The_root_can_be_an_end(int root, string message) => Assert.StartsWith(
        message, Assert.Throws<AwsClientException>(() => EndpointProgram.OfRules(Diagram(root), TraitId).Resolve([])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(5)]
    [InlineData(0)]
    [InlineData(FirstResult + 3)]
    [InlineData(int.MinValue)]
    public void A_number_beyond_the_diagram_is_reported(int root) => AssertFault(Diagram(root, (-1, 1, -1), (0, 1, -1)));

    [Fact]
    public void A_way_in_a_circle_is_reported() => AssertFault(Diagram(2, (-1, 1, -1), (0, 2, -1)));

    [Fact]
    public void A_condition_that_does_not_exist_is_reported() => AssertFault(Diagram(2, (-1, 1, -1), (7, 1, -1)));

    [Theory]
    [InlineData("\"nodes\": \"«AA»\"", "'nodes' of 'ns#Svc' must be the base64 of 'nodeCount' times 12 bytes, but is the string 'AA'")]
    [InlineData("\"nodes\": «1»", "'nodes' of 'ns#Svc' must be a string, but is 1")]
    public void Nodes_that_cannot_be_read_are_reported(string nodes, string message) => SpecText.Expect(
        "AMPG0002",
        message,
        EndpointProgram.ModelOf("{\"version\": \"1.1\", \"parameters\": {}, \"conditions\": [], \"results\": [], \"root\": 1, \"nodeCount\": 1, " + nodes + "}", TraitId));

    [Fact]
    public void A_result_with_a_condition_is_reported() => SpecText.Expect(
        "AMPG0002",
        "'results' of 'ns#Svc' must be an array of endpoints and errors without conditions, but is an array",
        EndpointProgram.ModelOf(
            """
            {"version": "1.1", "parameters": {}, "conditions": [], "root": 1, "nodeCount": 0, "nodes": "",
             "results": «[{"type": "error", "conditions": [{"fn": "isSet", "argv": ["a"]}], "error": "e"}]»}
            """,
            TraitId));

    [Fact]
    public void One_condition_is_written_once_however_many_nodes_ask_it()
    {
        // A large condition, and a diagram that asks it in all of its nodes but the first.
        var large = $$"""{"fn": "stringEquals", "argv": [{"ref": "Text"}, "{{new string('x', 10_000)}}"]}""";
        var nodes = Enumerable.Range(0, 300).Select(static index => (1, FirstResult + 1 + (index % 2), FirstResult + 2 - (index % 2)));
        string[] first = [Conditions[2], .. Enumerable.Range(1, 298).Select(static _ => Conditions[0])];
        (int, int, int)[] chain = [.. Enumerable.Range(0, 299).Select(static index => (index, 301 + index, index == 298 ? 600 : index + 3))];
        var text = Diagram(2, [.. first, large], [(-1, 1, -1), .. chain, .. nodes.Select(static node => (299, node.Item2, node.Item3))]);

        var program = EndpointProgram.OfRules(text, TraitId);

        Assert.True(program.Code.Length < 100_000, program.Code.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Diagram(int root, params (int Condition, int High, int Low)[] nodes) => Diagram(root, Conditions, nodes);

    private static string Diagram(int root, string[] conditions, params (int Condition, int High, int Low)[] nodes)
    {
        var bytes = new byte[nodes.Length * 12];
        foreach (var (index, node) in nodes.Index())
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(index * 12), node.Condition);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan((index * 12) + 4), node.High);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan((index * 12) + 8), node.Low);
        }

        return "{\"version\": \"1.1\", \"parameters\": {\"Text\": {\"type\": \"string\"}, \"Flag\": {\"type\": \"boolean\"}}, \"conditions\": ["
            + string.Join(", ", conditions) + "], \"results\": [" + string.Join(", ", Results)
            + FormattableString.Invariant($"], \"root\": {root}, \"nodeCount\": {nodes.Length}, \"nodes\": \"{Convert.ToBase64String(bytes)}\"}}");
    }

    private static void AssertFault(string diagram)
    {
        var problem = Assert.Single(SpecText.Read(EndpointProgram.ModelOf(diagram, TraitId)).Problems);

        Assert.Equal("AMPG0002", problem.Id);
        Assert.StartsWith(
            "'nodes' of 'ns#Svc' must be a diagram whose numbers are those of conditions, nodes and results, and whose ways ask later conditions only", problem.Message, StringComparison.Ordinal);
    }
}
