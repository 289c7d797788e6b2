using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Constraints.ConstraintAnalyzer, AmplifyGen.CodeFixes.KnownValueFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class KnownValueFixTests
{
    [Fact]
    public Task Uses_the_constant() => Test.Body(
        """        _ = new MFAMode({|AMPG1009:"OPTIONL"|});""",
        """        _ = MFAMode.Optional;""");

    [Fact]
    public Task Uses_the_constant_where_the_type_has_no_name() => Test.Body(
        """        MFAMode mode = new({|AMPG1009:"OPTIONL"|});""",
        """        MFAMode mode = MFAMode.Optional;""");

    [Fact]
    public Task Offers_nothing_for_a_text_that_is_like_no_value() => Test.Nothing(
        """        _ = new MFAMode({|AMPG1009:"whatever it takes"|});""");

    [Fact]
    public Task Offers_nothing_where_a_comment_would_be_lost() => Test.Nothing(
        """        _ = new MFAMode(/* The default. */ {|AMPG1009:"OPTIONL"|});""");
}
