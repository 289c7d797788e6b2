using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>A name that no assembly can hold is reported in the spec, not by the compiler in generated code.</summary>
public sealed class NameLengthTests
{
    /// <summary>Three bytes of UTF-8 in one character.</summary>
    private const char Wide = '\u4E00';

    private static readonly string Rest = new('a', NameLengths.Max - 1);

    private static readonly string Longest = "A" + Rest;

    [Fact]
    public void Names_of_the_greatest_length_compile()
    {
        var run = GeneratorRun.Of(new SpecFile("long.json", Model(Rest)) { Namespace = Longest });

        Assert.Empty(run.Compilation.Emit(Stream.Null, cancellationToken: TestContext.Current.CancellationToken).Diagnostics);
    }

    [Theory]
    [InlineData('a', 401)]
    [InlineData(Wide, 403)]
    public void Names_that_are_longer_are_reported(char letter, int size)
    {
        // Each name has another letter before these.
        var text = Model(new string(letter, letter is Wide ? 134 : 400));

        var result = SpecText.Read(text);

        var message = FormattableString.Invariant($" makes a C# name of {size} bytes in UTF-8, more than the 400 that a name can have: give it a shorter name");
        Assert.All(result.Problems, problem => Assert.Equal(("AMPG0002", true), (problem.Id, problem.Message.EndsWith(message, StringComparison.Ordinal))));
        Assert.Equal(
            "S n#O i#I M u#U C k#K V e#E F",
            string.Join(' ', result.Problems.Select(problem => text.Substring(problem.Start, problem.Length).TrimEnd(letter))));
        Assert.Empty(result.Services);
    }

    [Fact]
    public void A_long_name_leaves_out_what_reaches_it_and_nothing_else()
    {
        var text = SpecText.Members(
            "\"«" + Longest + "a»\": {\"target\": \"smithy.api#String\"}",
            SpecText.OperationShape.Replace("ns#Op", "ns#Other", StringComparison.Ordinal).Replace("\"input\": {\"target\": \"ns#In\"}, ", "", StringComparison.Ordinal))
            .Replace("[{\"target\": \"ns#Op\"}", "[{\"target\": \"ns#Other\"}, {\"target\": \"ns#Op\"}", StringComparison.Ordinal);

        var result = SpecText.Expect(
            "AMPG0002", $"'ns#In${Longest[..94]}…' makes a C# name of 401 bytes in UTF-8, more than the 400 that a name can have: give it a shorter name", text);

        Assert.Equal("Other", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }

    [Fact]
    public void A_long_namespace_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The C# namespace of this spec has 402 bytes in UTF-8, more than the 400 that a name can have: give the AmplifyGenSpec item another one in its Namespace metadata",
        new SpecInput { Path = "a", Text = "«»" + SpecText.Members(""), Namespace = "A." + Longest });

    /// <summary>A model in which every name in C# is a letter and the text.</summary>
    private static string Model(string text) =>
        """
        {"smithy": "2.0", "shapes": {
          "n#Svc": {"type": "service", "version": "1", "operations": [{"target": "n#O~"}], "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "S~"}}},
          "n#O~": {"type": "operation", "input": {"target": "i#I~"}, "output": {"target": "i#Out"}, "errors": [{"target": "e#E~"}], "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
          "i#Out": {"type": "structure", "members": {}},
          "i#I~": {"type": "structure", "members": {"M~": {"target": "u#U~"}, "list": {"target": "i#List"}, "kind": {"target": "k#K~"}}},
          "i#List": {"type": "list", "member": {"target": "i#I~"}},
          "u#U~": {"type": "union", "members": {"C~": {"target": "i#I~"}}},
          "k#K~": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "V~"}}}},
          "e#E~": {"type": "structure", "members": {"F~": {"target": "smithy.api#String"}}, "traits": {"smithy.api#error": "client"}}}}
        """.Replace("~", text, StringComparison.Ordinal);
}
