using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>The C# spelling of types within one service's namespace.</summary>
internal sealed class TypeName(ServiceIdentity service)
{
    /// <summary>A generated type: <c>global::AmplifyBackend.MFAMode</c>.</summary>
    public string Generated(string name) => $"global::{service.Namespace}.{name}";

    public string Builder(string name) => Generated(name) + ".Builder";

    public string Of(TypeModel type) => type switch
    {
        TypeModel.String => "string",
        TypeModel.Boolean => "bool",
        TypeModel.Number number => Number(number.Kind),
        TypeModel.Blob => RuntimeNames.Blob,
        TypeModel.StreamingBlob => RuntimeNames.StreamingBlob,
        TypeModel.Document => RuntimeNames.Document,
        TypeModel.Timestamp => RuntimeNames.DateTimeOffset,
        TypeModel.Enum shape => Generated(shape.Name),
        TypeModel.IntEnum shape => Generated(shape.Name),
        TypeModel.Structure shape => Generated(shape.Name),
        TypeModel.Union shape => Generated(shape.Name),
        TypeModel.List list => $"{RuntimeNames.EquatableList}<{Element(list)}>",
        TypeModel.Map map => $"{RuntimeNames.EquatableMap}<{Of(map.Key)}, {Value(map)}>",
        _ => throw Unknown(type),
    };

    /// <summary>An element's type, nullable where the list is sparse.</summary>
    public string Element(TypeModel.List list) => list.IsSparse ? Of(list.Element) + "?" : Of(list.Element);

    /// <summary>A value's type, nullable where the map is sparse.</summary>
    public string Value(TypeModel.Map map) => map.IsSparse ? Of(map.Value) + "?" : Of(map.Value);

    public static bool IsValueType(TypeModel type) =>
        type is TypeModel.Boolean or TypeModel.Number or TypeModel.Timestamp or TypeModel.Enum or TypeModel.IntEnum;

    public static InvalidOperationException Unknown(TypeModel type) => new($"No emitter knows the type '{type.GetType().Name}'.");

    private static string Number(NumberKind kind) => kind switch
    {
        NumberKind.Byte => "sbyte",
        NumberKind.Short => "short",
        NumberKind.Integer => "int",
        NumberKind.Long => "long",
        NumberKind.Float => "float",
        NumberKind.Double => "double",
        NumberKind.BigInteger => RuntimeNames.BigInteger,
        _ => RuntimeNames.BigDecimal,
    };
}
