namespace AmplifyGen.Generator.Tests.Spec.Clients;

/// <summary>What is wrong with an expression is reported at its characters, and costs the waiter alone.</summary>
public sealed class PathFaultTests
{
    private const string Where = "The expression of 'path' of 'ns#Op$Done' ";

    [Theory]
    [InlineData("«»", "a value was expected, but the text ends")]
    [InlineData("text == «$»x", "the character '$' has no meaning there")]
    [InlineData("text.«]»", "a name, '*', '[' or '{' was expected behind '.'")]
    [InlineData("«(text»", "')' was expected, but the text ends")]
    [InlineData("text «text»", "the end or an operator was expected")]
    [InlineData("text == «'»x", "the text that begins there has no end: add '")]
    [InlineData("text == «`x`»", "a literal in backticks must be JSON")]
    [InlineData("parts[«-»]", "a number needs a digit behind '-'")]
    [InlineData("parts[«99999999999»]", "the number is too large")]
    [InlineData("parts[::0«]»", "the step of a slice cannot be 0")]
    [InlineData("contains(text «text»)", "',' or ')' was expected")]
    [InlineData("{«'a'»: text}", "a name was expected")]
    public void A_text_that_is_no_JMESPath_is_refused(string path, string fault) =>
        SpecText.Expect("AMPG0002", Where + "is not valid JMESPath: " + fault, ClientText.Path(path));

    [Theory]
    [InlineData("«txt» == 'x'", "'ns#Out' has no member 'txt'. Did you mean 'text'?")]
    [InlineData("part.«unlike» == 'x'", "'ns#Part' has no member 'unlike'")]
    [InlineData("text.«name» == 'x'", "'name' is taken of a text, which has no members")]
    [InlineData("parts.«name» == 'x'", "'name' is taken of a list, which has no members")]
    [InlineData("{a: text}.«b» == 'x'", "the object has no value 'b'")]
    [InlineData("text[«0»] == 'x'", "a list was expected, but this is taken of a text")]
    [InlineData("«text»[*] == `[]`", "a list was expected, but this is taken of a text")]
    [InlineData("«text.*» == `[]`", "'*' is taken of a text")]
    [InlineData("«text == number»", "a text is compared with a number")]
    [InlineData("«number < text»", "only numbers have an order, but one side is a text")]
    [InlineData("(«text || flag») == 'x'", "one side is a text and the other true or false")]
    [InlineData("«lenght(texts)» == `1`", "there is no function 'lenght'")]
    [InlineData("«length(texts, text)» == `1`", "'length' takes 1 argument")]
    [InlineData("«contains(text)»", "'contains' takes 2 arguments")]
    [InlineData("«not_null()» == `1`", "'not_null' takes at least one argument")]
    [InlineData("«not_null(text, number)» == `1`", "the arguments of 'not_null' have different types")]
    [InlineData("«starts_with(text, number)»", "'starts_with' cannot be called with a text and a number")]
    [InlineData("«sum(texts)» == `1`", "'sum' cannot be called with a list")]
    [InlineData("map(«text», parts) == texts", "'map' takes an expression behind '&' here")]
    [InlineData("contains(«&text», text)", "'&' can only be an argument of a function that applies it")]
    [InlineData("sort_by(parts, «&texts») == `[]`", "a text or a number was expected, but this is a list")]
    public void An_expression_that_does_not_fit_the_model_is_refused(string path, string fault) =>
        SpecText.Expect("AMPG0002", Where + "does not fit the model: " + fault, ClientText.Path(path));

    [Theory]
    [InlineData("text", "its value must be true or false, but is a text")]
    [InlineData("part", "its value must be true or false, but is the structure 'ns#Part'")]
    [InlineData("time", "its value must be true or false, but is a timestamp")]
    public void A_value_of_another_type_than_the_expected_one_is_refused(string path, string fault) =>
        SpecText.Expect("AMPG0002", Where + "does not fit the model: " + fault, ClientText.Path("«" + path + "»"));

    [Theory]
    [InlineData("«merge(part, part)» == `null`", "the function 'merge'")]
    [InlineData("«type(text)» == 'string'", "the function 'type'")]
    [InlineData("text == «`{}`»", "objects and lists of different things as literals")]
    [InlineData("contains(«[text, number]», 'x')", "lists of values of different types")]
    [InlineData("«part == part»", "comparing the structure 'ns#Part'")]
    [InlineData("«document == document»", "comparing a document")]
    [InlineData("(«part || part»).name == 'x'", "'&&' and '||' of objects as values")]
    public void What_has_no_type_is_not_supported(string path, string feature) => SpecText.Expect(
        "AMPG0005",
        "The waiter 'Done' of 'ns#Op' is left out, because AmplifyGen does not support " + feature + " in an expression. Everything else is generated",
        ClientText.Path(path));

    [Fact]
    public void A_fault_costs_the_waiter_alone()
    {
        var result = SpecText.Expect(
            "AMPG0002",
            Where + "is not valid JMESPath: a value was expected",
            ClientText.Path("«]»").Replace("\"Done\"", "\"Good\": {\"acceptors\": [{\"state\": \"success\", \"matcher\": {\"success\": true}}]}, \"Done\"", StringComparison.Ordinal));

        var service = Assert.Single(result.Services);
        Assert.Equal("Good", Assert.Single(service.Waiters).Name);
        Assert.Single(service.Operations);
    }

    [Theory]
    [InlineData("(", 100, "it has more than 64 levels")]
    [InlineData("!", 100, "it has more than 64 levels")]
    [InlineData("part.", 100, "it has more than 64 levels")]
    [InlineData("not_null(", 100, "it has more than 64 levels")]
    [InlineData("`[", 3000, "it is longer than 4096 characters")]
    public void Depth_and_length_are_bounded(string text, int count, string fault)
    {
        var result = SpecText.Read(ClientText.Path(string.Concat(Enumerable.Repeat(text, count)) + "part"));

        Assert.Equal(Where + "is not valid JMESPath: " + fault, Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void A_deep_literal_is_read() => SpecText.Read(ClientText.Path("text == `" + new string('[', 200) + new string(']', 200) + "`"));
}
