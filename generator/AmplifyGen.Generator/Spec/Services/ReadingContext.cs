using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The context that the readers of a service's shapes share.</summary>
/// <param name="Protocol">The protocol for calls of the service.</param>
/// <param name="InputIds">The shapes that are inputs of operations: only there traits bind a member to a part of the request.</param>
/// <param name="OutputIds">The shapes that are outputs or errors, where traits bind a member to a part of the response.</param>
internal sealed record ReadingContext(ShapeTable Table, TypeNames Names, Protocol Protocol, HashSet<string> InputIds, HashSet<string> OutputIds)
{
    public ShapeChecks Checks { get; } = new(Table);
}
