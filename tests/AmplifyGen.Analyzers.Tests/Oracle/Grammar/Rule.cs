namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A way to write a piece of a program.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Weight">How often it is taken, relative to the other rules of its kind.</param>
/// <param name="Write">Writes the piece, or returns <c>null</c> where it does not fit.</param>
internal sealed record Rule(string Name, int Weight, Func<Draft, Scope, string?> Write)
{
    /// <summary>Writes a piece by one of some rules.</summary>
    public static string Pick(IReadOnlyList<Rule> rules, Draft draft, Scope scope)
    {
        var total = rules.Sum(static rule => rule.Weight);
        while (true)
        {
            var weight = draft.Random.Next(total);
            var rule = rules.First(rule => (weight -= rule.Weight) < 0);
            if (rule.Write(draft, scope) is not { } text)
                continue;

            draft.Mention(rule.Name);
            return text;
        }
    }
}
