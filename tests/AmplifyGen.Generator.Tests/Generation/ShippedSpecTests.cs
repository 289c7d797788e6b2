using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>The model that ships in the package.</summary>
public sealed class ShippedSpecTests
{
    [Fact]
    public void It_reads_without_a_problem_and_compiles_without_a_warning()
    {
        var run = GeneratorRun.Of(ShippedSpec.File);

        Assert.Equal(
            "AmplifyBackend.Client.g.cs AmplifyBackend.Endpoint.Context.g.cs AmplifyBackend.Endpoint.g.cs AmplifyBackend.Enums.g.cs AmplifyBackend.Errors.Json.g.cs AmplifyBackend.Errors.g.cs AmplifyBackend.Json.g.cs "
            + "AmplifyBackend.UpdateBackendAuth.Operation.Json.g.cs AmplifyBackend.UpdateBackendAuth.Operation.g.cs",
            string.Join(' ', run.Files.Keys));
    }
}
