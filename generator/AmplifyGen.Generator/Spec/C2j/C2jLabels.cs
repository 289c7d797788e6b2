using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// Marks members that are part of the URI as required. Some files omit this, although a URI always needs them. It applies to inputs
/// only: in other structures, the location of a member has no meaning.
/// </summary>
internal static class C2jLabels
{
    public static void Complete(IEnumerable<OperationShape> operations, IReadOnlyList<Shape> shapes)
    {
        var inputs = new HashSet<string>(operations.Select(static operation => operation.Input?.Target).OfType<string>(), StringComparer.Ordinal);
        foreach (var shape in shapes)
        {
            if (inputs.Contains(shape.Id))
                Complete(shape);
        }
    }

    private static void Complete(Shape input)
    {
        foreach (var member in input.Members)
        {
            if (member.Traits.Find(TraitIds.HttpLabel) is { } label && !member.Traits.Has(TraitIds.Required))
                member.Traits.Add(label with { Id = TraitIds.Required, Node = label.Node.With(JsonObject.Of(label.Node.Value.Span)) });
        }
    }
}
