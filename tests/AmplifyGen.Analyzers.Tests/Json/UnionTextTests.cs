using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Testing;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>What is reported of constant JSON texts that are read as a union.</summary>
public sealed class UnionTextTests
{
    [Theory]
    [InlineData("{|#0:{|}}", "$ has no member, but a union has exactly one")]
    [InlineData("""{|#0:{|}"Box": null, "__type": "Place"}""", "$ has no member, but a union has exactly one")]
    [InlineData("""{"Box": 1, "{|#0:Shelf|}": {"Row": 1}}""", "$ has more than one member, but a union has exactly one")]
    [InlineData("""{"Box": 1, "{|#0:Wardrobe|}": 2}""", "$ has more than one member, but a union has exactly one", "$ has no member 'Wardrobe'")]
    [InlineData("""{"Box": "{|#0:one|}"}""", "$.Box takes a whole number from -2147483648 to 2147483647 but is given a string")]
    [InlineData("""{"Shelf": {|#0:[|}]}""", "$.Shelf takes an object but is given an array")]
    [InlineData("""{"Shelf": {|#0:{|}}}""", "$.Shelf is missing the required member 'Row'")]
    [InlineData("""{"Shelf": {"Row": 1, "{|#0:Rwo|}": 2}}""", "$.Shelf has no member 'Rwo'. Did you mean 'Row'?")]
    [InlineData("{|#0:[|}]", "$ takes an object but is given an array")]
    [InlineData("{|#0:null|}", "$ takes an object but is given null")]
    [InlineData("""{"Box": 1{|#0:|}""", "it is not JSON, expected ',' or '}' after a member but found the end of the text")]
    public Task Reports_what_is_no_value_of_the_union(string json, string fault, string? doubt = null) => ShapeTest<JsonTextAnalyzer>.Store(
        $""""_ = Place.FromJson("""{json}""");"""",
        [
            ShapeTest<JsonTextAnalyzer>.Error("AMPG1008", $"The JSON does not fit 'Place': {fault}"),
            .. doubt is null ? Array.Empty<DiagnosticResult>() : [ShapeTest<JsonTextAnalyzer>.Warning("AMPG1008", $"The JSON does not fit 'Place': {doubt}")],
        ]);

    [Fact]
    public Task Accepts_an_unknown_member_with_a_warning() => ShapeTest<JsonTextAnalyzer>.Store(
        """"_ = Place.FromJson("""{"{|#0:Boxx|}": {"any": ["thing"]}}""");"""",
        ShapeTest<JsonTextAnalyzer>.Warning("AMPG1008", "The JSON does not fit 'Place': $ has no member 'Boxx'. Did you mean 'Box'?"));

    [Fact]
    public Task Reports_a_deprecated_member_as_a_warning() => ShapeTest<JsonTextAnalyzer>.Store(
        """"_ = Place.FromJson("""{"{|#0:Crate|}": {"Row": 1}}""");"""",
        ShapeTest<JsonTextAnalyzer>.Warning("AMPG1008", "The JSON does not fit 'Place': $.Crate is deprecated since 2021-01-01: use 'Shelf' instead"));

    [Fact]
    public Task Reports_a_value_that_breaks_a_constraint_of_its_member() => ShapeTest<JsonTextAnalyzer>.Store(""""_ = Place.FromJson("""{"Bin": "{|AMPG1009:abcd|}"}""");"""");

    [Fact]
    public Task Reports_a_secret() => ShapeTest<JsonTextAnalyzer>.Store(""""_ = Place.FromJson("""{"Safe": "{|AMPG1007:hunter2|}"}""");"""");

    [Theory]
    [InlineData("""{"Box": 1}""")]
    [InlineData("""{"Shelf": {"Row": 1}}""")]
    [InlineData("""{"Box": null, "Shelf": {"Row": 1}, "Drawer": null}""")]
    [InlineData("""{"__type": "Place", "Box": 1}""")]
    public Task Takes_one_member(string json) => ShapeTest<JsonTextAnalyzer>.Store($""""_ = Place.FromJson("""{json}""");"""");

    [Fact]
    public Task Looks_at_a_text_in_UTF8() => ShapeTest<JsonTextAnalyzer>.Store(
        """"_ = Place.FromJson("""{"Box": {|AMPG1008:true|}}"""u8);"""");

    [Fact]
    public Task Looks_at_a_text_that_is_given_to_a_case() => ShapeTest<JsonTextAnalyzer>.Store(
        """"_ = Place.Shelf.FromJson("""{"Box": {|AMPG1008:true|}}""");"""");

    [Fact]
    public Task Says_nothing_of_a_text_that_is_read_at_run_time() => ShapeTest<JsonTextAnalyzer>.Store("_ = Place.FromJson(text);");
}
