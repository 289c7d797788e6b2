using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Where a trait can be and what its value is: of what Smithy says in selectors, as much as AmplifyGen reads.</summary>
/// <param name="Places">As it reads after "belongs on".</param>
internal sealed record TraitRule(string Id, string Places)
{
    /// <summary>Gets the types of shapes that can have the trait.</summary>
    public ShapeType[] Types { get; init; } = [];

    /// <summary>Gets the types of shapes whose members can have the trait.</summary>
    public ShapeType[] Holders { get; init; } = [];

    /// <summary>Gets the types that such a member can target; empty if any.</summary>
    public ShapeType[] Targets { get; init; } = [];

    /// <summary>Gets the trait that a shape with this one needs as well.</summary>
    public string? Companion { get; init; }

    /// <summary>Gets the keys of the value; <c>null</c> where the value is not an object, or one whose keys the trait does not fix.</summary>
    public string[]? Keys { get; init; }

    /// <summary>Gets whether the trait says everything by being there. Its value is an empty object, or <c>true</c> as Smithy 1.0 wrote it.</summary>
    public bool IsAnnotation { get; init; }

    public bool IsFor(ShapeType type) => Array.IndexOf(Types, type) >= 0;

    public bool IsForMember(ShapeType holder, ShapeType? target) =>
        Array.IndexOf(Holders, holder) >= 0 && (Targets.Length == 0 || target is not { } type || Array.IndexOf(Targets, type) >= 0);
}
