namespace AmplifyGen.Benchmarks.Ratios;

/// <summary>What is measured, once for each candidate.</summary>
/// <param name="Name">What all candidates do.</param>
/// <param name="Runs">One for each of <see cref="Candidates"/>.</param>
internal sealed record RatioWork(string Name, IReadOnlyList<Action> Runs)
{
    /// <summary>Gets the names of the candidates. The others are compared with the first one.</summary>
    public static IReadOnlyList<string> Candidates { get; } =
        ["System.Text.Json, source-generated", "`Utf8JsonWriter` by hand", "vector writer by hand", "AmplifyGen", "copying the parts"];

    /// <summary>Gets everything that can be measured.</summary>
    public static IEnumerable<RatioWork> All => [.. Of("clean", Sample.Clean), .. Of("real text", Sample.Real)];

    private static IEnumerable<RatioWork> Of(string kind, Sample sample)
    {
        var work = new WriteWork(sample);
        work.Check();
        yield return new RatioWork($"write, {kind}, {sample.Json.Length} bytes", [
            () => work.WriteSourceGenerated(), () => work.WriteUtf8JsonWriter(), () => work.WriteByHand(), () => work.WriteAmplifyGen(), () => work.WriteParts()]);
        yield return new RatioWork($"`ToUtf8Json`, {kind}", [
            () => work.ArraySourceGenerated(), () => work.ArrayUtf8JsonWriter(), () => work.ArrayByHand(), () => work.ArrayAmplifyGen(), () => work.ArrayCopy()]);
        yield return new RatioWork($"`CreateRequest`, {kind}", [
            () => work.RequestSourceGenerated(), () => work.RequestUtf8JsonWriter(), () => work.RequestByHand(), () => work.RequestAmplifyGen(), () => work.ArrayCopy()]);
    }
}
