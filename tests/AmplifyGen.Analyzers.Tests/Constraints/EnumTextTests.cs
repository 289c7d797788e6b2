using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Constraints;

/// <summary>Which texts an enum does not know.</summary>
public sealed class EnumTextTests
{
    [Fact]
    public Task Reports_an_unknown_text_and_guesses_what_is_meant() => ShapeTest<ConstraintAnalyzer>.Shipped(
        "_ = new MFAMode({|#0:\"OPTIONL\"|});",
        ShapeTest<ConstraintAnalyzer>.Warning("AMPG1009", "'MFAMode' has no known value with this text. Did you mean 'OPTIONAL'?"));

    [Fact]
    public Task Guesses_nothing_where_nothing_is_near() => ShapeTest<ConstraintAnalyzer>.Shipped(
        "_ = new MFAMode({|#0:\"something else\"|});",
        ShapeTest<ConstraintAnalyzer>.Warning("AMPG1009", "'MFAMode' has no known value with this text"));

    [Fact]
    public Task Reports_a_text_in_other_letters() => ShapeTest<ConstraintAnalyzer>.Shipped("MFAMode mode = new({|AMPG1009:\"optional\"|});");

    [Fact]
    public Task Reports_it_where_the_enum_is_source() => ShapeTest<ConstraintAnalyzer>.ShippedAsSources("_ = new MFAMode({|AMPG1009:\"OPTIONL\"|});");

    [Fact]
    public Task Reports_an_unknown_number_and_guesses_nothing() => ShapeTest<ConstraintAnalyzer>.Store(
        "_ = new Level(9) == new Level(1); _ = new Level({|#0:8|});",
        ShapeTest<ConstraintAnalyzer>.Warning("AMPG1009", "'Level' has no known value with this number"));

    [Fact]
    public Task Says_nothing_of_a_known_text() => ShapeTest<ConstraintAnalyzer>.Shipped("_ = new MFAMode(\"OPTIONAL\") == new MFAMode(MFAMode.Values.Off);");

    [Fact]
    public Task Says_nothing_of_a_text_that_is_read_at_run_time() => ShapeTest<ConstraintAnalyzer>.Shipped("_ = new MFAMode(text);");

    [Fact]
    public Task Says_nothing_of_the_default() => ShapeTest<ConstraintAnalyzer>.Shipped("_ = new MFAMode();");

    [Fact]
    public Task Says_nothing_of_other_structs() => ShapeTest<ConstraintAnalyzer>.Shipped("_ = new Guid(\"x\");");
}
