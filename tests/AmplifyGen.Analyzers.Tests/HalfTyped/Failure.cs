using System.Text.RegularExpressions;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>What an analyzer, a fix or a refactoring must not do, whatever the program is.</summary>
/// <param name="Kind">What failures of one cause have in common.</param>
/// <param name="Details">All that is known of it.</param>
internal sealed partial record Failure(string Kind, string Details)
{
    /// <summary>Returns the failure that an exception is, or <c>null</c> if no code of this repository is part of it.</summary>
    public static Failure? Of(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? Of(inner)
        : Frames().Match(exception.StackTrace ?? "") is { Success: true } frame ? new Failure($"{exception.GetType().Name} in {frame.Groups["method"].Value}", exception.ToString())
        : null;

    [GeneratedRegex(@"at (?<method>AmplifyGen\.(?:Analyzers\.(?!Tests)|CodeFixes)[^\r\n(]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Frames();
}
