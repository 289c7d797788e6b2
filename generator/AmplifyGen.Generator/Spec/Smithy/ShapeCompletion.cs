using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>
/// Completes shapes with what other places say of them: first the content of their mixins, then the traits of <c>apply</c>
/// statements, which may name a member that a mixin brings. A mixin is completed before the shapes that use it.
/// </summary>
internal sealed class ShapeCompletion(ShapeTable table, IReadOnlyList<ApplyStatement> statements, ProblemSet problems)
{
    /// <summary>Completion descends along mixins of mixins, so a bound keeps the stack safe.</summary>
    private const int MaxMixinDepth = 64;

    private readonly ILookup<string, ApplyStatement> _statements = statements.ToLookup(static statement => statement.ShapeId, StringComparer.Ordinal);
    private readonly HashSet<Shape> _complete = [];
    private readonly HashSet<Shape> _open = [];

    public void Complete()
    {
        foreach (var shape in table.Shapes)
            Complete(shape, depth: 0);

        foreach (var statement in statements)
        {
            if (table.Find(statement.ShapeId) is null)
                ReportMissing(statement, table.FindNearest(statement.ShapeId) is { } id ? id + Suffix(statement) : null);
        }
    }

    private void Complete(Shape shape, int depth)
    {
        if (_complete.Contains(shape))
            return;

        _open.Add(shape);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = shape.Mixins.Count - 1; i >= 0; i--)
        {
            if (seen.Add(shape.Mixins[i].Target))
                MixIn(shape, shape.Mixins[i], depth);
        }

        _open.Remove(shape);
        _complete.Add(shape);
        foreach (var statement in _statements[shape.Id])
            Apply(shape, statement);
    }

    private void MixIn(Shape shape, ShapeReference reference, int depth)
    {
        if (table.Resolve(reference, shape.Faults) is not { } mixin)
            return;

        if (_open.Contains(mixin) || depth >= MaxMixinDepth)
        {
            shape.Faults.Report(ProblemKinds.CyclicShape, reference.Location, ProblemText.Quote(shape.Id), "mixins");
            return;
        }

        if (mixin.Type != shape.Type)
        {
            shape.Faults.Report(
                ProblemKinds.WrongShapeType,
                reference.Location,
                "A mixin of " + ProblemText.Quote(shape.Id),
                "a shape of type " + shape.Type.ToSmithyName(),
                mixin.Type.ToSmithyName());
            return;
        }

        Complete(mixin, depth + 1);
        Mixin.Into(shape, mixin);
    }

    private void Apply(Shape shape, ApplyStatement statement)
    {
        var traits = shape.Traits;
        if (statement.MemberName is { } name)
        {
            if (shape.FindMember(name) is not { } member)
            {
                var nearest = table.Nearest.Find(name, shape.Members.Select(static other => other.Name));
                ReportMissing(statement, nearest is null ? null : shape.Id + "$" + nearest);
                return;
            }

            traits = member.Traits;
        }

        foreach (var trait in statement.Traits.All)
            traits.Set(trait);
    }

    private static string Suffix(ApplyStatement statement) => statement.MemberName is { } name ? "$" + name : "";

    private void ReportMissing(ApplyStatement statement, string? nearest)
    {
        var target = ProblemText.Quote(statement.Target);
        if (nearest is null)
            problems.Report(ProblemKinds.MissingApplyTarget, statement.Location, target);
        else
            problems.Report(ProblemKinds.MissingApplyTargetWithNearest, statement.Location, target, ProblemText.Quote(nearest));
    }
}
