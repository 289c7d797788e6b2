using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The allowed shapes and values of a trait: the subset of Smithy's selectors that AmplifyGen checks.</summary>
/// <param name="Places">The text after "belongs on".</param>
internal sealed record TraitRule(string Id, string Places)
{
    /// <summary>Gets the types of shapes that can have the trait.</summary>
    public ShapeType[] Types { get; init; } = [];

    /// <summary>Gets the types of shapes whose members can have the trait.</summary>
    public ShapeType[] Holders { get; init; } = [];

    /// <summary>Gets the types that such a member can target; empty if any.</summary>
    public ShapeType[] Targets { get; init; } = [];

    /// <summary>Gets the trait that is required together with this one.</summary>
    public string? Companion { get; init; }

    /// <summary>Gets the keys of the value; <c>null</c> if the value is not an object, or its keys are not fixed.</summary>
    public string[]? Keys { get; init; }

    /// <summary>Gets whether the trait is an annotation. Its value is an empty object, or <c>true</c> in Smithy 1.0.</summary>
    public bool IsAnnotation { get; init; }

    public bool IsFor(ShapeType type) => Array.IndexOf(Types, type) >= 0;

    public bool IsForMember(ShapeType holder, ShapeType? target) =>
        Array.IndexOf(Holders, holder) >= 0 && (Targets.Length == 0 || target is not { } type || Array.IndexOf(Targets, type) >= 0);
}
