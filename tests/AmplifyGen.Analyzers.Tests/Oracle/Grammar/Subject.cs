using System.Collections.Immutable;

namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>What a program builds.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Open">The required members that the program sets here and there.</param>
/// <param name="Preset">Calls that set the other required members at once.</param>
/// <param name="Extras">Calls that set members that are not required.</param>
internal sealed record Subject(string Shape, ImmutableArray<string> Open, string Preset, ImmutableArray<string> Extras)
{
    private const string Id = """.WithId("i")""";
    private const string Count = ".WithCount(1)";
    private const string Nested = """.WithMessage(m => m.WithBody("m"))""";

    private static readonly ImmutableArray<string> OrderExtras =
        [""".WithNote("n")""", """.AddTags("t")""", """.AddLines(l => l.WithSku("s"))""", """.AddExtras("k", l => l.WithSku("s").WithAmount(1))"""];

    public static Subject Message { get; } = new("Message", ["Body"], "", [""".WithSubject("s")""", """.WithFooter("f")"""]);

    public static Subject Line { get; } = new("Line", ["Sku"], "", [".WithAmount(1)", """.WithWrapping(w => w.WithBody("w"))"""]);

    private static readonly ImmutableArray<Subject> All =
    [
        Message,
        Message,
        Message,
        Line,
        new("Order", ["Id"], Count + Nested, OrderExtras),
        new("Order", ["Count"], Nested + Id, OrderExtras),
        new("Order", ["Message"], Id + Count, OrderExtras),
        new("Order", ["Id", "Count"], Nested, OrderExtras),
        new("Order", ["Id", "Message"], Count, OrderExtras),
        new("Order", ["Id", "Count", "Message"], "", OrderExtras),
    ];

    public string Builder => Shape + ".Builder";

    /// <summary>An expression that starts a builder.</summary>
    public string Create => $"{Shape}.CreateBuilder(){Preset}";

    public static Subject Pick(SeededRandom random) => random.PickFrom(All);
}
