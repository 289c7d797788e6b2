using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>
/// A class as a user would write it. Its public methods are called with every combination of a few values. A comment
/// <c>/*unseen*/</c> marks what an analyzer cannot be expected to follow: it may then be silent, but it may not be wrong.
/// </summary>
internal sealed class OracleProgram(string text)
{
    public const string UnseenMark = "/*unseen*/";

    /// <summary>Stands before each program, on one line.</summary>
    public const string Usings =
        "using System; using System.Collections.Generic; using System.Diagnostics.CodeAnalysis; using System.IO; using System.Linq; using System.Threading; " +
        "using System.Threading.Tasks; using AmplifyGen; using AmplifyGen.Analyzers.Tests.Oracle.Running; using Parcel; ";

    /// <summary>The class.</summary>
    public string Text { get; } = text;

    /// <summary>What the grammar made it of.</summary>
    public ImmutableArray<string> Features { get; init; } = [];

    /// <summary>What the program was made from, or <c>null</c> if a person wrote it.</summary>
    public ulong? Seed { get; init; }

    public bool MayBeUnseen => Text.Contains(UnseenMark, StringComparison.Ordinal);

    /// <summary>What the analyzers see.</summary>
    /// <param name="space">A namespace of the program's own, so that many can be compiled at once.</param>
    public SyntaxTree Parse(string space) => CSharpSyntaxTree.ParseText($"{Usings}namespace {space};\n{Text}", OracleShapes.ParseOptions);

    public override string ToString() => Text;
}
