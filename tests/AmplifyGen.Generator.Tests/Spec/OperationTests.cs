using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class OperationTests
{
    private const string Http = "\"traits\": {\"smithy.api#http\": {\"method\": \"GET\", \"uri\": \"/\"}}";

    [Fact]
    public void Operations_of_resources_belong_to_the_service()
    {
        var names = "Create Put Read Update Delete List Own Collection Child Direct".Split(' ');
        var operations = names.Select(name => "\"ns#" + name + "\": {\"type\": \"operation\", " + Http + "}");
        var service = SpecText.ReadService(SpecText.Smithy([
            """
            "ns#Svc": {"type": "service", "operations": [{"target": "ns#Direct"}], "resources": [{"target": "ns#R"}], "traits": {"aws.protocols#restJson1": {}}},
            "ns#R": {"type": "resource", "create": {"target": "ns#Create"}, "put": {"target": "ns#Put"}, "read": {"target": "ns#Read"},
              "update": {"target": "ns#Update"}, "delete": {"target": "ns#Delete"}, "list": {"target": "ns#List"},
              "operations": [{"target": "ns#Own"}], "collectionOperations": [{"target": "ns#Collection"}], "resources": [{"target": "ns#Inner"}]},
            "ns#Inner": {"type": "resource", "operations": [{"target": "ns#Child"}], "resources": [{"target": "ns#R"}]}
            """,
            .. operations,
        ]));

        Assert.Equal(string.Join(' ', names.Order(StringComparer.Ordinal)), string.Join(' ', service.Operations.Select(operation => operation.Name)));
    }

    [Fact]
    public void Errors_of_the_service_are_those_of_each_operation()
    {
        var service = SpecText.ReadService(SpecText.Smithy(
            """
            "ns#Svc": {"type": "service", "operations": [{"target": "ns#Op"}], "errors": [{"target": "ns#Common"}, {"target": "ns#Own"}], "traits": {"aws.protocols#restJson1": {}}},
            "ns#Own": {"type": "structure", "traits": {"smithy.api#error": "client"}},
            "ns#Common": {"type": "structure", "traits": {"smithy.api#error": "server", "smithy.api#retryable": {}}}
            """,
            "\"ns#Op\": {\"type\": \"operation\", \"errors\": [{\"target\": \"ns#Own\"}], " + Http + "}"));

        Assert.Equal("Common Own", string.Join(' ', service.ErrorCodes.Select(error => error.Code)));
        Assert.Equal("Common True, Own False", string.Join(", ", service.Errors.Select(error => $"{error.Name} {error.IsRetryable}")));
    }

    [Fact]
    public void The_message_of_an_error_is_the_message_of_its_exception()
    {
        var service = SpecText.ReadService(SpecText.Model(
            """
            "ns#In": {"type": "structure"},
            "ns#Bad": {"type": "structure", "traits": {"smithy.api#error": "client", "smithy.api#httpError": 404},
              "members": {"message_": {"target": "smithy.api#String"}, "MESSAGE": {"target": "smithy.api#String"}, "source": {"target": "smithy.api#Integer"}}}
            """).Replace("\"input\"", "\"errors\": [{\"target\": \"ns#Bad\"}], \"input\"", StringComparison.Ordinal));

        var error = Assert.Single(service.Errors);
        Assert.Equal(("Bad", "Bad"), (error.Name, error.Code));
        Assert.Equal(("MESSAGE", "Message"), (error.MessageMember?.Name, error.MessageMember?.PropertyName));
        Assert.Equal("Message_ SourceMember", string.Join(' ', error.Members.Select(member => member.PropertyName)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""
                "input": {"target": "smithy.api#Unit"}, "output": {"target": "smithy.api#Unit"},
                """)]
    public void An_operation_without_input_and_output_has_empty_ones(string messages)
    {
        var service = SpecText.ReadService(SpecText.Smithy(SpecText.ServiceShape, "\"ns#Op\": {\"type\": \"operation\", " + messages + Http + "}"));

        var operation = Assert.Single(service.Operations);
        Assert.Equal(("ns#Op$input", "ns#Op$output"), (operation.InputShapeId, operation.OutputShapeId));
        Assert.Equal("OpRequest OpResponse", string.Join(' ', service.Structures.Select(shape => shape.Name)));
        Assert.All(service.Structures, shape => Assert.Empty(shape.Members));
    }

    [Fact]
    public void Only_what_the_chosen_operations_reach_is_read()
    {
        var result = SpecText.Read(new SpecInput
        {
            Path = "a",
            Text = SpecText.Members(
                "\"a\": {\"target\": \"ns#E\"}", """ "ns#E": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}}, "ns#Orphan": {"type": "structure"} """),
            Operations = new[] { " Op " }.ToEquatableArray(),
        });

        var service = Assert.Single(result.Services);
        Assert.Equal("ns#In ns#Op$output", string.Join(' ', service.Structures.Select(shape => shape.ShapeId)));
        Assert.Equal("ns#E", Assert.Single(service.Enums).ShapeId);
    }

    [Theory]
    [InlineData("op", "The Operations metadata of this spec names 'op', which is not an operation of 'Svc'. Did you mean 'Op'?")]
    [InlineData("CreateSomething", "The Operations metadata of this spec names 'CreateSomething', which is not an operation of 'Svc': name one that exists")]
    public void An_operation_that_is_chosen_and_absent_is_refused(string name, string message)
    {
        var text = SpecText.Members("").Replace("\"ns#Svc\"", "\"«ns#Svc»\"", StringComparison.Ordinal);

        var result = SpecText.Expect("AMPG0004", message, new SpecInput { Path = "a", Text = text, Operations = new[] { "Op", name }.ToEquatableArray() });

        Assert.Equal("Op", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }

    [Fact]
    public void An_operation_with_a_fault_in_its_reach_is_left_out_alone()
    {
        var result = SpecText.Expect(
            "AMPG0003",
            "The shape 'ns#Tex' does not exist. Did you mean 'ns#Text'?",
            SpecText.Smithy(
                """
                "ns#Svc": {"type": "service", "operations": [{"target": "ns#Good"}, {"target": "ns#Bad"}, {"target": "ns#AlsoBad"}], "traits": {"aws.protocols#restJson1": {}}},
                "ns#Text": {"type": "string"},
                "ns#In": {"type": "structure", "members": {"list": {"target": "ns#List"}}},
                "ns#List": {"type": "list", "member": {"target": "ns#Element"}},
                "ns#Element": {"type": "structure", "members": {"text": {"target": "«ns#Tex»"}}}
                """,
                "\"ns#Good\": {\"type\": \"operation\", " + Http + "}",
                "\"ns#Bad\": {\"type\": \"operation\", \"input\": {\"target\": \"ns#In\"}, " + Http + "}",
                "\"ns#AlsoBad\": {\"type\": \"operation\", \"output\": {\"target\": \"ns#In\"}, " + Http + "}"));

        Assert.Equal("Good", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }

    [Theory]
    [InlineData("operations", "ns#In", "an operation", "structure")]
    [InlineData("resources", "ns#Op", "a resource", "operation")]
    public void A_service_that_holds_another_shape_is_refused(string list, string target, string expected, string found) => SpecText.Expect(
        "AMPG0002",
        $"The target '{target}' must be {expected}, but is a shape of type {found}: name another shape",
        SpecText.Smithy(
            "\"ns#Svc\": {\"type\": \"service\", \"" + list + "\": [{\"target\": \"«" + target + "»\"}], \"traits\": {\"aws.protocols#restJson1\": {}}}",
            SpecText.OperationShape,
            "\"ns#In\": {\"type\": \"structure\"}"));

    [Theory]
    [InlineData("\"input\": {\"target\": \"«ns#Text»\"}", "The input or output of 'ns#Op' must be a structure, but is a shape of type string: name another shape")]
    [InlineData("\"errors\": [{\"target\": \"«ns#In»\"}]", "An error of 'ns#Op' must be a structure with smithy.api#error, but is a shape of type structure: name another shape")]
    public void A_message_of_another_type_is_refused(string message, string expected) => SpecText.Expect(
        "AMPG0002",
        expected,
        SpecText.Smithy(
            SpecText.ServiceShape,
            "\"ns#Op\": {\"type\": \"operation\", " + message + ", " + Http + "}",
            "\"ns#In\": {\"type\": \"structure\"}, \"ns#Text\": {\"type\": \"string\"}"));
}
