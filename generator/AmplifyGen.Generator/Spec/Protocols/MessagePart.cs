using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>A shape whose members are parts of a message.</summary>
/// <param name="IsInput">Whether the shape is the input of an operation, in which traits bind members to parts of a request.</param>
/// <param name="IsOutput">Whether the shape is an output or an error, in which traits bind members to parts of a response.</param>
internal sealed record MessagePart(Shape Shape, ShapeTable Table, bool IsInput, bool IsOutput);
