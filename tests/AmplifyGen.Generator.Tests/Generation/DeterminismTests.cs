using System.Globalization;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>The same specs give the same files, on any machine and at any time.</summary>
public sealed class DeterminismTests
{
    private static readonly string Numbers = SpecText.Members(
        """
        "a": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"min": -1000, "max": 1000.5}}},
        "b": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"min": 1000, "max": 10000}}},
        "i": {"target": "smithy.api#String"}, "I": {"target": "smithy.api#String"}, "title": {"target": "ns#ITEM"}
        """,
        """
        "ns#ITEM": {"type": "enum", "members": {"INITIAL_LIST": {"target": "smithy.api#Unit"}, "list-item": {"target": "smithy.api#Unit"}}}
        """);

    [Fact]
    public void A_second_run_gives_the_same_files() => Assert.Equal(GeneratorRun.Of(ShippedSpec.File).Files, GeneratorRun.Of(ShippedSpec.File).Files);

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var specs = new[] { ShippedSpec.File, new SpecFile("numbers.json", Numbers) };
        var expected = GeneratorRun.Of(specs).Files;

        // Run without the data of real cultures, tests make one that writes numbers as none does.
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = "|";
        odd.NumberFormat.NumberGroupSeparator = "_";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal("minus1", (-1).ToString(odd));
            Assert.Equal(expected, GeneratorRun.Of(specs).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_line_ends_of_a_spec_change_nothing() => Assert.Equal(
        GeneratorRun.Of(Library.File).Files,
        GeneratorRun.Of(Library.File with { Text = Library.Text.ReplaceLineEndings("\r\n") }).Files);

    [Fact]
    public void Neither_does_the_path_of_a_spec() => Assert.Equal(
        GeneratorRun.Of(Library.File).Files,
        GeneratorRun.Of(Library.File with { Path = "C:\\elsewhere\\other.json" }).Files);
}
