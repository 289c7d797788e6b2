using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.C2j;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Reads a file into shapes by the reader of its format, and no further.</summary>
internal static class ShapeTables
{
    public static ShapeTable ReadSmithy(string path)
    {
        var table = new ShapeTable();
        var problems = new ProblemSet();
        var (document, root) = Parse(path, index: 0);
        var reader = new SmithyReader(table, problems);
        reader.Read(document, root);
        new ShapeCompletion(table, reader.Statements, problems).Complete();
        Assert.Empty(problems.ToSortedArray());
        return table;
    }

    public static ShapeTable ReadC2j(string path)
    {
        var table = new ShapeTable();
        var problems = new ProblemSet();
        var (document, root) = Parse(path, index: 1);
        Assert.True(new C2jReader(table, problems).Read(document, root, TestContext.Current.CancellationToken));
        Assert.Empty(problems.ToSortedArray());
        Assert.All(table.Shapes, static shape => Assert.True(shape.Faults.IsEmpty));
        return table;
    }

    private static (SpecDocument Document, JsonObject Root) Parse(string path, int index)
    {
        var text = File.ReadAllText(path);
        var json = Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, TestContext.Current.CancellationToken));
        return (new SpecDocument(new SpecInput { Path = path, Text = text }, index), Assert.IsType<JsonObject>(json.Root));
    }
}
