using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client.Paths;

/// <summary>Spells the condition that an expression is true: in JMESPath, <c>false</c>, <c>null</c> and empty values are false.</summary>
internal sealed class PathConditionEmitter(PathEmitter values)
{
    public string Emit(PathModel path) => path switch
    {
        PathModel.And and => $"({Emit(and.Left)} && {Emit(and.Right)})",
        PathModel.Or or => $"({Emit(or.Left)} || {Emit(or.Right)})",
        PathModel.Not { Operand: PathModel.IsNull nothing } => $"({values.Value(nothing.Operand)} is not null)",
        PathModel.Not { Operand: PathModel.Equal { Left.Type: not PathType.List } equal } => $"({values.Value(equal.Left)} != {values.Value(equal.Right)})",
        PathModel.Not not => "!" + Emit(not.Operand),
        PathModel.IsNull nothing => $"({values.Value(nothing.Operand)} is null)",
        PathModel.Equal { Left.Type: PathType.List } equal => PathEmitter.Method("AreEqual", values.Value(equal.Left), values.Value(equal.Right)),
        PathModel.Equal equal => $"({values.Value(equal.Left)} == {values.Value(equal.Right)})",
        PathModel.Order order => $"({values.Value(order.Left)} {order.Operator} {values.Value(order.Right)})",
        PathModel.HasMember { PropertyNames.Count: 0 } structure => $"({values.Value(structure.Source)} is not null)",
        PathModel.HasMember structure =>
            $"({values.Value(structure.Source)} is not null and not {{ {string.Join(", ", structure.PropertyNames.Select(static name => name + ": null"))} }})",
        PathModel.Let let => PathEmitter.Method("Let", values.Value(let.Source), values.Lambda(inner => inner.Condition(let.Body))),
        PathModel.BooleanLiteral literal => literal.Value ? "true" : "false",
        _ => $"({IsTrue(values.Value(path), path.Type)})",
    };

    /// <param name="value">The C# expression of the value.</param>
    public static string IsTrue(string value, PathType type) => type switch
    {
        PathType.Boolean => value + " == true",
        PathType.Text or PathType.Opaque { Model: TypeModel.Blob } => value + " is { Length: > 0 }",
        PathType.List or PathType.Map => value + " is { Count: > 0 }",
        _ => value + " is not null",
    };
}
