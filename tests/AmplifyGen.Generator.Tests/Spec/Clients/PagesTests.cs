using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Spec.Clients;

public sealed class PagesTests
{
    [Fact]
    public void What_the_operation_leaves_out_the_service_says()
    {
        var pages = Assert.Single(SpecText.ReadService(ClientText.Pages(
            "{\"items\": \"parts\"}", ", \"smithy.api#paginated\": {\"inputToken\": \"text\", \"outputToken\": \"part.name\", \"pageSize\": \"number\"}")).Pages);

        Assert.Equal(("PaginateOp", "Text"), (pages.MethodName, Assert.Single(pages.Tokens).PropertyName));
        Assert.IsType<TypeModel.List>(pages.Items?.Collection);
    }

    [Fact]
    public void A_service_alone_pages_nothing() =>
        Assert.Empty(SpecText.ReadService(ClientText.Operation("", ", \"smithy.api#paginated\": {\"inputToken\": \"text\", \"outputToken\": \"text\"}")).Pages);

    [Theory]
    [InlineData("{\"inputToken\": \"«txt»\", \"outputToken\": \"text\"}", "AMPG0003", "'ns#In' has no member 'txt'. Did you mean 'text'?")]
    [InlineData("{\"inputToken\": \"«unlike»\", \"outputToken\": \"text\"}", "AMPG0003", "'ns#In' has no member 'unlike': add it or name one that exists")]
    [InlineData("{\"inputToken\": \"text\", \"outputToken\": \"text\", \"pageSize\": \"«unlike»\"}", "AMPG0003", "'ns#In' has no member 'unlike': add it or name one that exists")]
    [InlineData("{\"inputToken\": \"text\", \"outputToken\": \"«txt»\"}", "AMPG0002", "The expression of 'outputToken' of 'ns#Op' does not fit the model: 'ns#Out' has no member 'txt'. Did you mean 'text'?")]
    [InlineData("{\"inputToken\": \"text\", \"outputToken\": \"«number»\"}", "AMPG0002", "The token 'number' of 'ns#Op' is a number, but the member 'text' of the input takes a text: name another member or correct the path")]
    [InlineData("{\"inputToken\": \"text\", \"outputToken\": \"text\", \"items\": \"«text»\"}", "AMPG0002", "'items' of 'ns#Op' must be a path to a list or map, but is the string 'text'")]
    [InlineData("{\"inputToken\": \"text\", \"outputToken\": \"text\", \"«itmes»\": \"parts\"}", "AMPG0002", "The key 'itmes' of 'smithy.api#paginated' is not known. Did you mean 'items'?")]
    [InlineData("{\"inputToken\": «1», \"outputToken\": \"text\"}", "AMPG0002", "'inputToken' of 'ns#Op' must be a string, but is 1")]
    public void Broken_pages_are_refused_and_the_operation_is_generated(string value, string id, string message)
    {
        var service = Assert.Single(SpecText.Expect(id, message, ClientText.Pages(value)).Services);

        Assert.Single(service.Operations);
        Assert.Empty(service.Pages);
    }

    [Fact]
    public void Pages_without_a_token_are_refused() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#paginated' of 'ns#Op' needs a 'outputToken': add it",
        ClientText.Pages("{\"inputToken\": \"text\"}").Replace("smithy.api#paginated", "«smithy.api#paginated»", StringComparison.Ordinal));

    [Theory]
    [InlineData("{\"Op\": «[]»}", "AMPG0002", "'Op' of 'pagination' must be an object, but is an array")]
    [InlineData("{\"«Opp»\": {}}", "AMPG0003", "The shape 'Opp' does not exist. Did you mean 'Op'?")]
    [InlineData("{\"«Op»\": {\"input_token\": [\"a\", \"b\"], \"output_token\": \"a\"}}", "AMPG0002", "The entry 'Op' needs as many texts in 'output_token' as in 'input_token', and one at least: add it")]
    public void Broken_C2J_paginators_are_refused(string entries, string id, string message) => SpecText.Expect(
        id,
        message,
        new SpecInput { Path = "test/service-2.json", Text = C2jText.OperationWith("") },
        new SpecInput { Path = "test/paginators-1.json", Text = "{\"pagination\": " + entries + "}" });

    [Fact]
    public void A_C2J_file_replaces_the_pages_of_a_Smithy_model()
    {
        var pages = Assert.Single(SpecText.Read(
            new SpecInput { Path = "model.json", Text = ClientText.Pages("{\"inputToken\": \"text\", \"outputToken\": \"text\", \"items\": \"parts\"}") },
            new SpecInput { Path = "paginators-1.json", Text = """{"pagination": {"Op": {"input_token": "number", "output_token": "length(parts)"}}}""", Service = "Test" }).Services.Single().Pages);

        Assert.Equal("Number", Assert.Single(pages.Tokens).PropertyName);
        Assert.Null(pages.Items);
    }
}
