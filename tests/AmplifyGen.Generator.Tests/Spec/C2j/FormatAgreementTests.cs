using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>The same service, read from both formats.</summary>
public sealed class FormatAgreementTests
{
    /// <summary>Operations that a listed difference touches: their types differ, not only their traits.</summary>
    private static readonly string[] Retyped = ["GetSdkTypes", "ListJobs", "ListMultipartUploads", "ListParts", "ListVaults"];

    public static TheoryData<string> Names => TestNeed.Models.Rows(static () => ModelPairs.RestJson);

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_formats_of_a_service_say_the_same(string name)
    {
        var differences = FindDifferences(ShapeTables.ReadSmithy(ModelPairs.FindSmithy(name)), ShapeTables.ReadC2j(ModelPairs.FindC2j(name)));

        Assert.Empty(FileDifferences.Unknown(name, differences));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_formats_of_a_service_make_the_same_code(string name)
    {
        var smithy = ShapeTables.ReadSmithy(ModelPairs.FindSmithy(name));
        var c2j = ShapeTables.ReadC2j(ModelPairs.FindC2j(name));
        new TableAlignment(c2j, smithy).Align(FindDifferences(smithy, c2j));

        var expected = Generate(smithy);
        var actual = Generate(c2j);

        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (file, code) in expected)
            Assert.Equal(code, actual[file]);
    }

    private static SortedSet<string> FindDifferences(ShapeTable smithy, ShapeTable c2j)
    {
        var differences = TableText.Of(smithy);
        differences.SymmetricExceptWith(TableText.Of(c2j));
        return differences;
    }

    private static SortedDictionary<string, string> Generate(ShapeTable table)
    {
        var service = table.Shapes.OfType<ServiceShape>().Single();
        service.Operations.RemoveAll(static operation => Retyped.Any(name => operation.Target.EndsWith("#" + name, StringComparison.Ordinal)));
        var problems = new ProblemSet();
        var models = ModelReader.Read(table, new TypeScopes(), problems).ToEquatableArray();
        Assert.All(problems.ToSortedArray(), static problem => Assert.Equal(ProblemKinds.UnsupportedId, problem.Id));
        return new SortedDictionary<string, string>(
            models.SelectMany(static model => SourceFiles.Of(model, CancellationToken.None)).ToDictionary(static file => file.HintName, static file => SourceFileEmitter.Emit(file, CancellationToken.None), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
