namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>Makes every generator test a caching test.</summary>
internal static class CachingGuard
{
    public static void Check(GeneratorRun run, SpecFile[] specs)
    {
        Assert.All(run.Pipeline.Values, static value => Assert.Null(PipelineValues.FindForbidden(value)));
        Assert.Empty(run.NextAfterTyping("internal static class Typed;").FindComputed(allowEqual: false));
        Assert.Empty(run.NextAfterReading(specs).FindComputed(allowEqual: true));
    }
}
