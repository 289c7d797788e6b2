using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class FormatTests
{
    private const string UnknownFormat =
        "This JSON is not in a format that AmplifyGen reads: use Smithy JSON AST, an object with \"smithy\" and \"shapes\", or AWS C2J, an object with \"metadata\" and \"operations\"";

    private const string Good = "\"ns#In\": {\"type\": \"structure\", \"members\": {}}";

    [Theory]
    [InlineData("«»")]
    [InlineData("«» \r\n\t")]
    [InlineData("«»\uFEFF")]
    public void An_empty_file_is_refused(string text) =>
        SpecText.Expect("AMPG0001", "The spec is empty: use a model in Smithy JSON AST or AWS C2J", text);

    [Fact]
    public void Text_that_is_no_JSON_is_refused_where_it_breaks() => SpecText.Expect(
        "AMPG0001",
        "The spec is not valid JSON: expected a value but found '}'",
        """{"smithy": «}»""");

    [Theory]
    [InlineData("«{»}")]
    [InlineData(" «[»]")]
    [InlineData("«1»")]
    [InlineData("«{»\"metadata\": {}}")]
    [InlineData("«{»\"operations\": {}}")]
    public void JSON_of_no_known_format_is_refused(string text) => SpecText.Expect("AMPG0002", UnknownFormat, text);

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("2")]
    [InlineData("2.0")]
    public void The_versions_of_Smithy_are_read(string version) =>
        SpecText.ReadService(SpecText.Model(Good).Replace("\"2.0\"", "\"" + version + "\"", StringComparison.Ordinal));

    [Fact]
    public void Another_version_of_Smithy_is_refused() => SpecText.Expect(
        "AMPG0002",
        "Smithy version '3.0' is not supported: use a model of version \"2.0\" or \"1.0\"",
        """{"smithy": "«3.0»"}""");

    [Fact]
    public void A_version_that_is_no_string_is_refused() => SpecText.Expect(
        "AMPG0002", "'smithy' of 'the model' must be a string, but is 2.0", """{"smithy": «2.0»}""");

    [Fact]
    public void A_model_without_a_service_is_refused() => SpecText.Expect(
        "AMPG0002",
        "No service is defined here or in another spec, so nothing is generated: add the file that defines the service as an AmplifyGenSpec item",
        "{\"«smithy»\": \"2.0\"}");

    [Fact]
    public void A_faulty_file_stops_no_other()
    {
        var result = SpecText.Expect(
            "AMPG0001", "The spec is not valid JSON: expected a value but found the end of the text", "[«»", SpecText.Model(Good));

        Assert.Single(result.Services);
    }

    [Fact]
    public void No_files_are_no_fault()
    {
        var result = SpecText.Read(Array.Empty<SpecInput>());

        Assert.Empty(result.Services);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("""«1»""", "'shapes' of 'the model' must be an object, but is 1")]
    [InlineData("""{"ns#A": «[]»}""", "'ns#A' of 'shapes' must be an object, but is an array")]
    [InlineData("""{"«ns#A»": {}}""", "'ns#A' needs a 'type': add it")]
    [InlineData("""{"ns#A": {"type": «null»}}""", "'type' of 'ns#A' must be a string, but is null")]
    [InlineData("""{"ns#A": {"type": "«strng»"}}""", "'strng' is not a type of shape that Smithy defines: correct the type of 'ns#A'")]
    [InlineData("""{"«A»": {"type": "string"}}""", "'A' is not an absolute shape id: write 'namespace#Name'")]
    [InlineData("""{"«ns#A$b»": {"type": "string"}}""", "'ns#A$b' is not an absolute shape id: write 'namespace#Name'")]
    [InlineData("""{"«#A»": {"type": "string"}}""", "'#A' is not an absolute shape id: write 'namespace#Name'")]
    [InlineData("""{"ns#A": {"type": "string", "traits": «true»}}""", "'traits' of 'ns#A' must be an object, but is true")]
    [InlineData("""{"ns#A": {"type": "structure", "members": «"x»"}}""", "'members' of 'ns#A' must be an object, but is the string 'x'")]
    [InlineData("""{"ns#A": {"type": "structure", "members": {"b": «1»}}}""", "'b' of 'ns#A' must be an object, but is 1")]
    [InlineData("""{"ns#A": {"type": "structure", "members": {"b": «{}»}}}""", "'b' of 'ns#A' needs a 'target': add it")]
    [InlineData("""{"ns#A": {"type": "list", "member": {"target": «{}»}}}""", "'target' of 'ns#A' must be a string, but is an object")]
    [InlineData("""{"ns#A": {"type": "operation", "errors": «{}»}}""", "'errors' of 'ns#A' must be an array, but is an object")]
    [InlineData("""{"ns#A": {"type": "service", "rename": {"ns#B": «1»}}}""", "'ns#B' of 'ns#A' must be a string, but is 1")]
    public void What_breaks_the_format_is_refused_where_it_stands(string shapes, string message) => SpecText.Expect(
        "AMPG0002",
        message,
        SpecText.Model(Good),
        "{\"smithy\": \"2.0\", \"shapes\": " + shapes.Replace("«\"x»\"", "\"«x»\"", StringComparison.Ordinal) + "}");
}
