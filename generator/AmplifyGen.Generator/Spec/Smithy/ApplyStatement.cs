using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>Adds traits to a shape or member from another location.</summary>
/// <param name="Target">The id in the file: <c>ns#Shape</c> or <c>ns#Shape$member</c>.</param>
internal sealed record ApplyStatement(string Target, SpecLocation Location, TraitSet Traits)
{
    public string ShapeId { get; } = Target.Contains('$') ? Target.Substring(0, Target.IndexOf('$')) : Target;

    public string? MemberName { get; } = Target.Contains('$') ? Target.Substring(Target.IndexOf('$') + 1) : null;
}
