using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Generation;

public sealed class SnapshotTests
{
    [Fact]
    public void The_shipped_model_gives_the_accepted_files() =>
        Snapshot.Check(Repository.Find("tests/AmplifyGen.Generator.Tests/Snapshots"), GeneratorRun.Of(ShippedSpec.File).Files);
}
