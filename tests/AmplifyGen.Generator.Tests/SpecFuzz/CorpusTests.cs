using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Specs with which something was wrong once. Each is the smallest with its fault, named after it.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "AmplifyGen.Generator.Tests", "SpecFuzz", "Corpus");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_wrong_once_is_right(string file)
    {
        var (fault, isCompiled) = SpecJudge.Judge(File.ReadAllText(Path.Combine(Folder, file)));

        Assert.True(fault is null, fault);
        Assert.True(isCompiled, "The generator refuses the spec, so its code is not compiled.");
    }
}
