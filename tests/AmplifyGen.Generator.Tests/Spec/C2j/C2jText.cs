using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Small models in C2J, in which <c>«</c> and <c>»</c> mark the characters on which a problem is expected.</summary>
internal static class C2jText
{
    /// <summary>Of all shapes in these models.</summary>
    public const string Namespace = "com.amazonaws.testservice#";

    public const string Metadata =
        """
        "apiVersion": "2025-01-31", "endpointPrefix": "test", "protocol": "rest-json", "serviceId": "Test Service"
        """;

    public const string Operation =
        """
        "Op": {"name": "Op", "http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "In"}}
        """;

    public static string Model(string metadata, string operations, params string[] shapes) =>
        "{\"metadata\": {" + metadata + "},\n\"operations\": {" + operations + "},\n\"shapes\": {" + string.Join(",\n", shapes) + "}}";

    /// <summary>A service with one operation <c>Op</c>, whose input <c>In</c> is among the shapes.</summary>
    public static string Shapes(params string[] shapes) => Model(Metadata, Operation, shapes);

    /// <summary>The same, with the input's members.</summary>
    public static string Members(string members, params string[] shapes) =>
        Shapes(["\"In\": {\"type\": \"structure\", \"members\": {" + members + "}}", .. shapes]);

    /// <summary>A service with one operation <c>Op</c> that has no input, and what else is said of it.</summary>
    public static string OperationWith(string parts, params string[] shapes) =>
        Model(Metadata, "\"Op\": {\"http\": {\"method\": \"GET\", \"requestUri\": \"/op\"}" + (parts.Length > 0 ? ", " + parts : "") + "}", shapes);

    public static Shape FindShape(string text, string name)
    {
        var shape = ShapeTables.ReadC2jText(text).Find(Namespace + name);
        Assert.NotNull(shape);
        return shape;
    }

    /// <summary>The traits of a shape, or with <c>$</c> of a member, as <c>id value</c>.</summary>
    public static string[] FindTraits(string text, string name)
    {
        var parts = name.Split('$');
        var shape = FindShape(text, parts[0]);
        var traits = parts.Length == 1 ? shape.Traits : shape.FindMember(parts[1])!.Traits;
        return [.. traits.All.Select(static trait => trait.Id + " " + CanonicalJson.Of(trait)).Order(StringComparer.Ordinal)];
    }
}
