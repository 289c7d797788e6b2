using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Small models, in which <c>«</c> and <c>»</c> mark the characters on which a problem is expected.</summary>
internal static class SpecText
{
    public const string ServiceShape =
        """
        "ns#Svc": {"type": "service", "version": "1", "operations": [{"target": "ns#Op"}],
          "traits": {"aws.api#service": {"sdkId": "Test Service"}, "aws.protocols#restJson1": {}}}
        """;

    public const string OperationShape =
        """
        "ns#Op": {"type": "operation", "input": {"target": "ns#In"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/op"}}}
        """;

    /// <summary>A model of the shapes alone.</summary>
    public static string Smithy(params string[] shapes) => "{\"smithy\": \"2.0\", \"shapes\": {" + string.Join(",\n", shapes) + "}}";

    /// <summary>A service with one operation <c>Op</c>, whose input <c>In</c> is among the shapes.</summary>
    public static string Model(params string[] shapes) => Smithy([ServiceShape, OperationShape, .. shapes]);

    /// <summary>The same, with the input's members.</summary>
    public static string Members(string members, params string[] shapes) =>
        Model(["\"ns#In\": {\"type\": \"structure\", \"members\": {" + members + "}}", .. shapes]);

    public static SpecResult Read(params string[] texts) =>
        Read([.. texts.Select((text, index) => new SpecInput { Path = "file" + index + ".json", Text = text })]);

    public static SpecResult Read(params SpecInput[] inputs) => SpecReader.Read(
        inputs.Select(input => input with { Text = Unmark(input.Text) }).ToEquatableArray(), TestContext.Current.CancellationToken);

    public static ServiceModel ReadService(params string[] texts)
    {
        var result = Read(texts);
        Assert.Empty(result.Problems.Select(problem => problem.Id + " " + problem.Message));
        return Assert.Single(result.Services);
    }

    public static StructureModel ReadInput(params string[] texts) => ReadService(texts).FindStructure("ns#In");

    public static StructureModel FindStructure(this ServiceModel service, string id) =>
        service.Structures.Single(shape => string.Equals(shape.ShapeId, id, StringComparison.Ordinal));

    public static MemberModel FindMember(this StructureModel structure, string name) =>
        structure.Members.Single(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    /// <summary>Expects one problem, on the marked characters of the text that has marks.</summary>
    public static SpecResult Expect(string id, string message, params string[] texts) =>
        Expect(id, message, [.. texts.Select((text, index) => new SpecInput { Path = "file" + index + ".json", Text = text })]);

    public static SpecResult Expect(string id, string message, params SpecInput[] inputs)
    {
        var marked = inputs.Single(input => input.Text.Contains("«", StringComparison.Ordinal));
        var start = marked.Text.IndexOf("«", StringComparison.Ordinal);
        var length = marked.Text.IndexOf("»", StringComparison.Ordinal) - start - 1;
        var result = Read(inputs);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((id, marked.Path), (problem.Id, problem.Path));
        Assert.Equal(message, problem.Message);
        Assert.Equal(Unmark(marked.Text).Substring(start, length), Unmark(marked.Text).Substring(problem.Start, problem.Length));
        Assert.Equal(start, problem.Start);
        return result;
    }

    public static RequestModel.Rest Rest(this OperationModel operation) => Assert.IsType<RequestModel.Rest>(operation.Request);

    private static string Unmark(string text) =>
        text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
