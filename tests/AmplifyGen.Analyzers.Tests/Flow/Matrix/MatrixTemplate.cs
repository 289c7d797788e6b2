namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>
/// A way to write the building of a record. <c>TYPE</c> is the record; <c>SETS</c> are the calls that set its members, one after the
/// other, but for the one that is left out; <c>EACH</c> stands for a statement per call. <c>ONE</c> is the call that is left out, and
/// <c>ONLY</c> a statement of it: nothing where all members are set.
/// </summary>
/// <param name="Text">One method, <c>NAME</c>, and those that it calls.</param>
/// <param name="Id">What is reported of the member that is left out.</param>
internal sealed record MatrixTemplate(string Text, string Id)
{
    public static IReadOnlyDictionary<string, MatrixTemplate> All { get; } =
        ControlFlowTemplates.All.ToDictionary(static pair => pair.Key, static pair => new MatrixTemplate(pair.Value, "AMPG1001"), StringComparer.Ordinal)
            .Concat(BranchTemplates.All.ToDictionary(static pair => pair.Key, static pair => new MatrixTemplate(pair.Value, "AMPG1002"), StringComparer.Ordinal))
            .ToDictionary(StringComparer.Ordinal);

    public string Fill(string name, string type, IReadOnlyList<string> calls, string missing) => Text
        .Replace("NAME", name, StringComparison.Ordinal)
        .Replace("SETS", string.Concat(calls), StringComparison.Ordinal)
        .Replace("EACH", string.Concat(calls.Select(Statement)), StringComparison.Ordinal)
        .Replace("ONLY", missing.Length == 0 ? "" : Statement(missing), StringComparison.Ordinal)
        .Replace("ONE", missing, StringComparison.Ordinal)
        .Replace("TYPE", type, StringComparison.Ordinal);

    private static string Statement(string call) => $"b{call}; ";
}
