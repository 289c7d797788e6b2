namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>Random numbers of which the run decides each.</summary>
internal sealed class DecidedRandom(string name) : Random
{
    public override int Next(int maxValue) => Run.Current.Choose(name + ".Next", [.. Enumerable.Range(0, maxValue)]);
}
