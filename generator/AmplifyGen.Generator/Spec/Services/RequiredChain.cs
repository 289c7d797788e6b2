using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Finds structures that require themselves. No value of them could ever be built, and what stands for a required member that a
/// response lacks would have no end.
/// </summary>
internal static class RequiredChain
{
    /// <summary>Whether required members alone lead from a required member's target back to its structure.</summary>
    public static bool Closes(Shape structure, ShapeReference target, ShapeTable table)
    {
        var seen = new HashSet<Shape>();
        var open = new Stack<ShapeReference>();
        open.Push(target);
        while (open.Count > 0)
        {
            if (table.Find(open.Pop().Target) is not { Type: ShapeType.Structure } shape || !seen.Add(shape))
                continue;

            if (shape == structure)
                return true;

            foreach (var member in shape.Members)
            {
                if (member.Target is { } next && member.Traits.Has(TraitIds.Required))
                    open.Push(next);
            }
        }

        return false;
    }
}
