using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Defaults that are given to required members: only that of an enum is no value.</summary>
public sealed class RequiredDefaultTests
{
    [Fact]
    public Task Reports_the_default_of_an_enum() => ShapeTest<RequiredNullAnalyzer>.Shipped(
        "_ = UpdateBackendAuthResourceConfig.CreateBuilder().WithService({|#0:default|});",
        ShapeTest<RequiredNullAnalyzer>.Error("AMPG1004", "'UpdateBackendAuthResourceConfig.Service' is required, but the default of 'Service' is an empty text: give it one of the values of 'Service'"));

    [Theory]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode({|AMPG1004:default(Mode)|});")]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode({|AMPG1004:new Mode()|}).WithMode({|AMPG1004:new()|});")]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode(({|AMPG1004:default|}));")]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode(flag ? {|AMPG1004:default|} : Mode.Open);")]
    [InlineData("_ = SealRequest.FromJson(text) with { Mode = {|AMPG1004:default|} };")]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode(number switch { 0 => Mode.Open, _ => {|AMPG1004:default|} });")]
    [InlineData("_ = SealRequest.CreateBuilder().WithMode({|AMPG1004:default(Mode)|}!).WithMode((Mode){|AMPG1004:default(Mode)|}).WithMode(value: {|AMPG1004:default|});")]
    [InlineData("_ = new SealRequest { Mode = {|AMPG1004:default|}, Blank = default, Grade = default, Size = default, Since = default, Open = false, Photo = Blob.Empty, Names = [] };")]
    [InlineData("_ = new SealRequest { Mode = {|AMPG1004:new Mode()|}, Blank = new(), Grade = new(), Size = default, Since = default, Open = false, Photo = Blob.Empty, Names = [] };")]
    public Task Reports_it_however_it_is_given(string statement) => ShapeTest<RequiredNullAnalyzer>.Vault(statement);

    [Fact]
    public Task Reports_it_in_a_lambda_that_configures_a_member() => ShapeTest<RequiredNullAnalyzer>.Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig(config => config.WithService({|AMPG1004:default|}).WithAuthResources({|AMPG1004:new AuthResources()|}));");

    [Theory]
    [InlineData("WithPhoto({|AMPG1004:default|}!)")]
    [InlineData("WithPhoto({|AMPG1004:(byte[])null!|})")]
    [InlineData("WithPhoto((flag ? new byte[2] : {|AMPG1004:null|})!)")]
    [InlineData("WithNames({|AMPG1004:(string[])null!|})")]
    [InlineData("WithNames({|AMPG1004:default(string[])|}!)")]
    public Task Reports_null_that_is_converted_to_a_type_of_the_runtime(string call) => ShapeTest<RequiredNullAnalyzer>.Vault($"_ = SealRequest.CreateBuilder().{call};");

    [Theory]
    [InlineData("WithBlank(default)")]
    [InlineData("WithGrade(default)")]
    [InlineData("WithSize(default)")]
    [InlineData("WithSince(default)")]
    [InlineData("WithOpen(default)")]
    [InlineData("WithOtherMode(default)")]
    [InlineData("WithOtherMode(null)")]
    [InlineData("WithOtherMode(default(Mode))")]
    [InlineData("WithMode(Mode.Open)")]
    [InlineData("WithMode(new Mode(text))")]
    [InlineData("WithMode(new(\"SHUT\"))")]
    [InlineData("WithNames(default(System.Collections.Immutable.ImmutableArray<string>))")]
    [InlineData("WithNames([])")]
    [InlineData("WithPhoto(Blob.Empty)")]
    [InlineData("WithPhoto(new byte[0])")]
    [InlineData("AddModes(default(Mode))")]
    public Task Says_nothing_of_other_defaults(string call) => ShapeTest<RequiredNullAnalyzer>.Vault($"_ = SealRequest.CreateBuilder().{call};");

    [Fact]
    public Task Says_nothing_of_a_default_that_is_compared() => ShapeTest<RequiredNullAnalyzer>.Vault("_ = SealRequest.FromJson(text).Mode == default;");

    [Fact]
    public Task Says_nothing_of_a_value_that_may_be_the_default() => ShapeTest<RequiredNullAnalyzer>.Vault(
        "Mode mode = default; if (flag) mode = Mode.Open; _ = SealRequest.CreateBuilder().WithMode(mode);");
}
