using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>What the readers of one service's shapes share.</summary>
/// <param name="InputIds">The shapes that are inputs of operations: only there a label binds a member.</param>
internal sealed record ReadingContext(ShapeTable Table, TypeNames Names, HashSet<string> InputIds);
