using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.C2j;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Reads one model into shapes by the reader of its format, and no further.</summary>
internal static class ShapeTables
{
    public static ShapeTable ReadSmithy(string path)
    {
        var table = new ShapeTable(CancellationToken.None);
        var problems = new ProblemSet();
        var (document, root) = Parse(File.ReadAllText(path), path, index: 0);
        var reader = new SmithyReader(table, problems);
        reader.Read(document, root);
        new ShapeCompletion(table, reader.Statements, problems).Complete();
        Assert.Empty(problems.ToSortedArray());
        return table;
    }

    public static ShapeTable ReadC2j(string path) => ReadC2jText(File.ReadAllText(path), path);

    public static ShapeTable ReadC2jText(string text, string path = "service-2.json")
    {
        var table = new ShapeTable(CancellationToken.None);
        var problems = new ProblemSet();
        var (document, root) = Parse(text, path, index: 1);
        Assert.True(new C2jReader(table, problems).Read(document, root, TestContext.Current.CancellationToken));
        Assert.Empty(problems.ToSortedArray());
        Assert.All(table.Shapes, static shape => Assert.True(shape.Faults.IsEmpty));
        return table;
    }

    private static (SpecDocument Document, JsonObject Root) Parse(string text, string path, int index)
    {
        var json = Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, TestContext.Current.CancellationToken));
        return (new SpecDocument(new SpecInput { Path = path, Text = text }, index, CancellationToken.None), Assert.IsType<JsonObject>(json.Root));
    }
}
