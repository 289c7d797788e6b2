using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Finds the mixins that only one other shape uses.</summary>
internal sealed class MixinUses
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public MixinUses(IReadOnlyCollection<Shape> shapes)
    {
        foreach (var shape in shapes)
        {
            foreach (var mixin in shape.Mixins)
                _counts[mixin.Target] = (_counts.TryGetValue(mixin.Target, out var count) ? count : 0) + 1;
        }

        if (_counts.Count == 0)
            return;

        foreach (var target in shapes.SelectMany(FindTargets).OfType<ShapeReference>())
        {
            // A shape that also is a target is generated unchanged, whatever traits it has.
            if (_counts.ContainsKey(target.Target))
                _counts[target.Target] = int.MaxValue;
        }
    }

    public bool Any => _counts.Count > 0;

    public bool IsUsedOnce(Shape mixin) =>
        mixin.Type is not (ShapeType.Operation or ShapeType.Resource or ShapeType.Service)
        && mixin.Traits.Has(TraitIds.Mixin)
        && _counts.TryGetValue(mixin.Id, out var count)
        && count == 1;

    private static IEnumerable<ShapeReference?> FindTargets(Shape shape)
    {
        var targets = shape.Members.Select(static member => member.Target);
        return shape is OperationShape operation ? targets.Concat([operation.Input, operation.Output, .. operation.Errors])
            : shape is ServiceShape service ? targets.Concat(service.Errors)
            : targets;
    }
}
