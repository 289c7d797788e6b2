using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>A shape whose members a message carries.</summary>
/// <param name="IsInput">It is the input of an operation: traits bind its members to parts of a request.</param>
/// <param name="IsOutput">It is an output or an error: traits bind its members to parts of a response.</param>
internal sealed record MessagePart(Shape Shape, ShapeTable Table, bool IsInput, bool IsOutput);
