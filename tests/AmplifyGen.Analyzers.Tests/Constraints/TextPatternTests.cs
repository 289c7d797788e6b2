using AmplifyGen.Analyzers.Constraints;

namespace AmplifyGen.Analyzers.Tests.Constraints;

/// <summary>When a text is refused by a pattern.</summary>
public sealed class TextPatternTests
{
    [Theory]
    [InlineData("^[a-z]+$", "A")]
    [InlineData(@"^\d+$", "\u0663")]
    [InlineData(@"^\w+$", "\u00e9")]
    [InlineData(@"^\p{Lu}+$", "\u00e9")]
    [InlineData("^[0-9a-f]{4}-[0-9a-f]{4}$", "0000_0000")]
    [InlineData(@"^\s*$", "x")]
    [InlineData(@"^arn:aws[a-zA-Z-]*:\S+$", "arn:aws: ")]
    public void A_text_that_does_not_match(string pattern, string text) => Assert.True(TextPattern.Compile(pattern).Refuses(text));

    [Theory]
    [InlineData("[a-z]", "1a1")]
    [InlineData("^[a-z]+$", "a")]
    [InlineData(@"^\p{L}+$", "\u00e9")]
    [InlineData("", "")]
    public void A_text_that_matches_is_not_refused(string pattern, string text) => Assert.False(TextPattern.Compile(pattern).Refuses(text));

    [Theory]
    [InlineData(@"^\h$", "x")]
    [InlineData(@"^\Qa\E$", "x")]
    [InlineData(@"^\p{Alnum}$", "!")]
    [InlineData(@"^\p{IsGreek}$", "!")]
    [InlineData("^[a[b]]$", "x")]
    [InlineData("^[a-z-[aeiou]]$", "!")]
    [InlineData("^[a-z&&[^a]]$", "!")]
    [InlineData("^[]a]$", "x")]
    [InlineData("^[^]$", "\n\n")]
    [InlineData("^a{,3}$", "b")]
    [InlineData("^a++$", "b")]
    [InlineData("^(a$", "b")]
    [InlineData(@"a\", "b")]
    [InlineData(@"^\s$", "\u00a0")]
    [InlineData("^.$", "\U0001F600")]
    public void What_engines_read_differently_is_not_refused(string pattern, string text) => Assert.False(TextPattern.Compile(pattern).Refuses(text));

    [Theory]
    [InlineData(@"^\\h$", "x")]
    [InlineData(@"^[\[\]]+$", "x")]
    [InlineData("^a&&b$", "x")]
    [InlineData(@"^[\w+=,.@-]+$", "x y")]
    public void Escapes_and_sets_are_told_apart(string pattern, string text) => Assert.True(TextPattern.Compile(pattern).Refuses(text));

    [Fact]
    public void A_pattern_that_explodes_refuses_nothing_and_ends_in_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.False(TextPattern.Compile("^(a+)+$").Refuses(new string('a', 60) + "!"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }
}
