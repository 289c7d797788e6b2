namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>The names that a generated type uses itself, so that members of the model cannot have them.</summary>
internal static class ReservedNames
{
    /// <summary>The members of <c>object</c>, and <c>_</c>, which as a name would hide a discard.</summary>
    private static readonly string[] OfEveryType =
        ["_", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly string[] OfShapes =
    [
        "Builder", "Build", "CreateBuilder", "ToBuilder", "ToJson", "ToUtf8Json", "WriteJson", "FromJson",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
    ];

    private static readonly string[] OfExceptions =
    [
        "Message", "Data", "InnerException", "HelpLink", "HResult", "Source", "StackTrace", "TargetSite", "GetBaseException", "GetObjectData",
        "SerializeObjectState", "StatusCode", "ErrorCode", "RequestId", "IsRetryable",
    ];

    private static readonly string[] OfUnions = ["Value", "Unknown", "Name", "Json"];

    // The compiler does not allow any member of a record to be called Clone.
    private static readonly string[] OfEnums = ["Value", "IsKnown", "Values", "TryParse", "Deconstruct", "PrintMembers", "Clone"];

    public static HashSet<string> InStructure { get; } = Join(OfEveryType, OfShapes);

    public static HashSet<string> InUnion { get; } = Join(OfEveryType, OfShapes, OfUnions);

    public static HashSet<string> InError { get; } = Join(OfEveryType, OfShapes, OfExceptions);

    public static HashSet<string> InEnum { get; } = Join(OfEveryType, OfEnums);

    /// <summary>Gets the reserved names of types. A type cannot have the name of one of its own members.</summary>
    public static HashSet<string> ForTypes { get; } = Join(OfEveryType, OfShapes, OfEnums, ["Unknown", "Codecs"]);

    public static HashSet<string> Keywords { get; } = Join(
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ]);

    private static HashSet<string> Join(params string[][] names) => new(names.SelectMany(static list => list), StringComparer.Ordinal);
}
