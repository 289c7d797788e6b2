using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

internal enum CallKind
{
    /// <summary><c>Build()</c>, or a method that sets a member.</summary>
    Uses,

    /// <summary><c>CreateBuilder()</c> or <c>ToBuilder()</c>.</summary>
    Creates,

    /// <summary>A method of the program that returns a builder.</summary>
    Returns,
}

/// <summary>A call of which the analyzers can say something.</summary>
/// <param name="Number">The number of the call in its program.</param>
/// <param name="Kind">What the call does.</param>
/// <param name="Name">The place of the method's name, where diagnostics are.</param>
/// <param name="Function">The number of the method, the local function or the lambda that it is in.</param>
/// <param name="MayBuild">Whether the call is <c>Build()</c> or takes a delegate that configures a builder.</param>
/// <param name="IsSurelyLeft">Whether the text shows that the call makes a builder that is not used: its variable only receives calls that set members.</param>
internal sealed record CallSite(int Number, CallKind Kind, TextSpan Name, int Function, bool MayBuild, bool IsSurelyLeft);
