namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A condition, in all the ways in which it can be written. <c>$v</c> stands for a new variable.</summary>
/// <param name="Yes">The ways to ask it.</param>
/// <param name="No">The ways to ask the opposite.</param>
internal sealed record Question(string[] Yes, string[] No)
{
    /// <summary>Whether the answer may differ each time, so that it is not a question that can be asked again.</summary>
    public bool IsUnstable { get; init; }

    public string Ask(Draft draft, bool isPositive)
    {
        var text = draft.Random.Pick<string>(isPositive ? Yes : No);
        return text.Replace("$v", draft.Fresh("v"), StringComparison.Ordinal);
    }
}
