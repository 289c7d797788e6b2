using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>The C# spelling of types.</summary>
internal static class TypeName
{
    /// <summary>Returns the name of a generated type: <c>Own::MFAMode</c>.</summary>
    public static string Generated(string name) => NamespaceAliases.Own + name;

    /// <summary>Returns the name of a generated type within itself: <c>MFAMode</c>.</summary>
    public static string Within(string name) => NamespaceAliases.Contains(name) ? Generated(name) : name;

    public static string Builder(string name) => Generated(name) + ".Builder";

    public static string Of(TypeModel type) => type switch
    {
        TypeModel.String => "string",
        TypeModel.Boolean => "bool",
        TypeModel.Number number => Number(number.Kind),
        TypeModel.Blob => RuntimeNames.Blob,
        TypeModel.StreamingBlob => RuntimeNames.StreamingBlob,
        TypeModel.Document => RuntimeNames.Document,
        TypeModel.Timestamp => RuntimeNames.DateTimeOffset,
        TypeModel.Named shape => Generated(shape.Name),
        TypeModel.List list => $"{RuntimeNames.EquatableList}<{Element(list)}>",
        TypeModel.Map map => $"{RuntimeNames.EquatableMap}<{Of(map.Key)}, {Value(map)}>",
        _ => throw Unknown(type),
    };

    /// <summary>Returns the name of a type that can be <c>null</c>.</summary>
    public static string Optional(TypeModel type) => Of(type) + "?";

    /// <summary>Returns the type of an element, which is nullable if the list is sparse.</summary>
    public static string Element(TypeModel.List list) => list.IsSparse ? Optional(list.Element) : Of(list.Element);

    /// <summary>Returns the type of a value, which is nullable if the map is sparse.</summary>
    public static string Value(TypeModel.Map map) => map.IsSparse ? Optional(map.Value) : Of(map.Value);

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
