using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>
/// Completes shapes with content from elsewhere: first from their mixins, then from <c>apply</c> statements, which can name a member of a
/// mixin. A mixin is completed before the shapes that use it, independent of the order of the shapes and the length of the chains of
/// mixins.
/// </summary>
internal sealed class ShapeCompletion(ShapeTable table, IReadOnlyList<ApplyStatement> statements, ProblemSet problems)
{
    private readonly ILookup<string, ApplyStatement> _statements = statements.ToLookup(static statement => statement.ShapeId, StringComparer.Ordinal);
    private readonly MixinUses _uses = new(table.Shapes);
    private readonly HashSet<Shape> _complete = [];
    private readonly HashSet<Shape> _open = [];

    /// <summary>The content of mixins that only one shape uses, until that shape takes it.</summary>
    private readonly Dictionary<Shape, MixedContent> _contents = [];

    public void Complete()
    {
        // In the order of ids, so that the same mixin of a cycle is always reported.
        if (_uses.Any)
        {
            foreach (var shape in table.Shapes.Where(static shape => shape.Mixins.Count > 0).OrderBy(static shape => shape.Id, StringComparer.Ordinal))
                CompleteWithMixins(shape);
        }

        foreach (var shape in table.Shapes)
        {
            table.Token.ThrowIfCancellationRequested();
            if (_complete.Add(shape))
                Apply(shape, content: null);
        }

        foreach (var statement in statements)
        {
            if (table.Find(statement.ShapeId) is { IdLocation: null })
                problems.Report(ProblemKinds.PreludeApplyTarget, statement.Location, ProblemText.Quote(statement.Target));
            else if (table.Find(statement.ShapeId) is null)
                ReportMissing(statement, table.FindNearest(statement.ShapeId) is { } id ? id + Suffix(statement) : null);
        }
    }

    // An explicit stack instead of recursion, because the spec determines the length of chains of mixins.
    private void CompleteWithMixins(Shape root)
    {
        if (_complete.Contains(root))
            return;

        var path = new Stack<OpenShape>();
        Open(root, path);
        while (path.Count > 0)
        {
            table.Token.ThrowIfCancellationRequested();
            var open = path.Peek();
            if (open.Next() is not { } reference)
            {
                path.Pop();
                open.Mixins.Reverse();
                Complete(open.Shape, open.Mixins);
            }
            else if (FindMixin(open.Shape, reference) is { } mixin)
            {
                open.Mixins.Add(mixin);
                if (!_complete.Contains(mixin))
                    Open(mixin, path);
            }
        }
    }

    private void Open(Shape shape, Stack<OpenShape> path)
    {
        _open.Add(shape);
        path.Push(new OpenShape(shape));
    }

    private Shape? FindMixin(Shape shape, ShapeReference reference)
    {
        if (table.Resolve(reference, shape.Faults) is not { } mixin)
            return null;

        if (_open.Contains(mixin))
        {
            shape.Faults.Report(ProblemKinds.CyclicShape, reference.Location, ProblemText.Quote(shape.Id), "mixins");
            return null;
        }

        if (mixin.Type != shape.Type)
        {
            shape.Faults.Report(
                ProblemKinds.WrongShapeType,
                reference.Location,
                "A mixin of " + ProblemText.Quote(shape.Id),
                "a shape of type " + shape.Type.ToSmithyName(),
                mixin.Type.ToSmithyName());
            return null;
        }

        return mixin;
    }

    private void Complete(Shape shape, List<Shape> mixins)
    {
        ReportOtherMixins(shape);
        _open.Remove(shape);
        _complete.Add(shape);
        foreach (var mixin in mixins)
            shape.Faults.Inherit(mixin.Faults);

        Mixin.Into(shape, mixins);
        if (mixins.Count == 0 && !_uses.IsUsedOnce(shape))
        {
            Apply(shape, content: null);
            return;
        }

        var content = Mix(shape, mixins);
        Apply(shape, content);
        if (_uses.IsUsedOnce(shape))
            _contents.Add(shape, content);
        else
            content.WriteTo(shape);
    }

    /// <summary>Reports shapes that are used as mixins without being one, after <c>apply</c> statements, which could have made them mixins.</summary>
    private void ReportOtherMixins(Shape shape)
    {
        foreach (var reference in shape.Mixins)
        {
            if (table.Find(reference.Target) is { } mixin && mixin.Type == shape.Type && _complete.Contains(mixin) && mixin.Faults.IsEmpty && !mixin.Traits.Has(TraitIds.Mixin))
                shape.Faults.Report(ProblemKinds.NotAMixin, reference.Location, ProblemText.Quote(mixin.Id));
        }
    }

    private MixedContent Mix(Shape shape, List<Shape> mixins)
    {
        MixedContent? mixed = null;
        foreach (var mixin in mixins)
        {
            if (!_contents.TryGetValue(mixin, out var content))
                content = MixedContent.Of(mixin);

            _contents.Remove(mixin);
            content.RemoveLocalTraits();
            mixed = mixed is null ? content : MixedContent.Join(mixed, content);
        }

        var own = MixedContent.Of(shape);
        return mixed is null ? own : MixedContent.Join(mixed, own);
    }

    private void Apply(Shape shape, MixedContent? content)
    {
        foreach (var statement in _statements[shape.Id])
        {
            if (FindTraits(statement, shape, content) is not { } traits)
                continue;

            foreach (var trait in statement.Traits.All)
                traits.Set(trait);
        }
    }

    private TraitSet? FindTraits(ApplyStatement statement, Shape shape, MixedContent? content)
    {
        if (statement.MemberName is not { } name)
            return content is null ? shape.Traits : content.Traits;

        if ((content is null ? shape.FindMember(name) : content.FindMember(name)) is { } member)
            return member.Traits;

        var nearest = table.Nearest.Find(name, (content?.Members ?? shape.Members).Select(static other => other.Name));
        ReportMissing(statement, nearest is null ? null : shape.Id + "$" + nearest);
        return null;
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

    /// <summary>A shape whose mixins are being completed. If a mixin is named twice, the last position is used.</summary>
    private sealed class OpenShape(Shape shape)
    {
        private readonly HashSet<string> _rest = new(shape.Mixins.Select(static mixin => mixin.Target), StringComparer.Ordinal);
        private int _next = shape.Mixins.Count;

        public Shape Shape { get; } = shape;

        /// <summary>Gets the mixins that were found, from last to first.</summary>
        public List<Shape> Mixins { get; } = [];

        /// <summary>Returns the next mixin, from last to first, each once.</summary>
        public ShapeReference? Next()
        {
            while (--_next >= 0)
            {
                if (_rest.Remove(Shape.Mixins[_next].Target))
                    return Shape.Mixins[_next];
            }

            return null;
        }
    }
}
