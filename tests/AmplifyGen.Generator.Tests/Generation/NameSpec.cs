using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>A model in which every name is one that C#, the runtime or the generated code itself already has: namespace <c>Names</c>.</summary>
internal static class NameSpec
{
    /// <summary>The names of members: C#'s words, what every object has, what generated code adds, and names that differ by little.</summary>
    public static string[] Members { get; } =
    [
        "class", "namespace", "string", "event", "operator", "record", "required", "field", "value", "var", "async", "await", "nameof", "global", "this", "is",
        "Equals", "getHashCode", "GetHashCode", "ToString", "toString", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals",
        "Builder", "builder", "Build", "ToBuilder", "CreateBuilder", "ToJson", "FromJson", "ToUtf8Json", "WriteJson", "Serializer", "WriteShape",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "members", "Members", "_", "__members", "WithName", "AddName", "Name", "name", "3d", "a-b", "aB",
    ];

    /// <summary>The aliases at the head of a file.</summary>
    private static readonly string[] Aliases = ["Building", "Client", "Compiler", "Http", "Json", "Meta", "Own", "Protocols", "Runtime", "Stj", "Sys", "Text"];

    /// <summary>The names of structures: types of the framework and of the runtime, namespaces, and what a program is made of.</summary>
    public static string[] Types { get; } =
    [
        "Type", "Action", "Environment", "Span", "String", "Task", "Exception", "Func", "List", "Object", "Attribute", "Console", "System", "AmplifyGen", "Names",
        "Blob", "EquatableList", "Encoding", "JsonException", "DateTimeOffset", "Int32", "Nullable", "builder", "Value", "_Leading", "__listOf",
        .. Aliases,
        // The namespace and the class of what reads and writes shapes.
        "Codecs", "CodecOfNamesJson", "ReadType", "WriteType",
    ];

    public static string[] EnumValues { get; } =
    [
        "*", "1.2", "text/plain", Sentence, "a-b", "a_b", "a.b", "A B", "value", "IsKnown", "Values", "tryParse", "Serializer", "Equals", "kind", "string", "class", "new", "_", "",
    ];

    /// <summary>The names of a union's cases, which are types within the union: those of its own members, of its type and of their targets.</summary>
    public static string[] Cases { get; } =
    [
        "Choice", "choice", "Value", "Unknown", "Name", "Json", "Serializer", "Builder", "FromJson", "ToJson", "ReadShape", "Equals", "ToString", "GetType", "PrintMembers",
        "EqualityContract", "class", "string", "Exception", "Empty", .. Aliases.Except(["Json"], StringComparer.Ordinal),
    ];

    /// <summary>The names of an error's members: those that an exception has.</summary>
    public static string[] Faults { get; } = ["Fault", "message", "Data", "Source", "StackTrace", "InnerException", "StatusCode", "ErrorCode", "RequestId", "GetType", "Details", "Read"];

    public const string Sentence = "A value that says in one whole sentence what the service does when nobody has told it what to do at all.";

    public static string Text { get; } = SpecText.Smithy(
        """
        "n#Svc": {"type": "service", "version": "1",
          "operations": [{"target": "n#Everything"}, {"target": "n#Task"}, {"target": "n#Environment"}, {"target": "n#GetType"}],
          "traits": {"aws.api#service": {"sdkId": "Names"}, "aws.protocols#restJson1": {}}}
        """,
        Operation("Everything", "EverythingRequest"),
        // Their shapes have the names Task and Environment too, and one has the name that a class of an operation has.
        Operation("Task", "TaskInput"),
        Operation("Environment", "TaskOperation"),
        Operation("GetType", "GetTypeRequest"),
        Structure("n#EverythingRequest", Strings(Members)),
        Structure("n#TaskInput", [.. Types.Select(static name => (name, "t#" + name)), ("kind", "n#kind"), ("choice", "n#Choice"), ("loop", "n#Loop")]),
        Structure("n#TaskOperation", ("TaskOperation", "n#TaskOperation"), ("taskOperation", "smithy.api#String")),
        Structure("n#GetTypeRequest", ("GetTypeRequest", "smithy.api#String")),
        string.Join(",\n", Types.Select(static name => Structure("t#" + name, (name, "smithy.api#String"), ("type", "t#Type"), ("string", "t#String")))),
        Shape("n#kind", "enum", EnumValues.Select(static (value, index) => FormattableString.Invariant($"\"M{index}\": ") + Target("smithy.api#Unit", $"\"smithy.api#enumValue\": \"{value}\""))),
        Shape("n#Fault", "structure", Targets(Strings(Faults)), "\"smithy.api#error\": \"client\""),
        Shape("n#Choice", "union", Targets([.. Strings(Cases), ("Type", "t#Type"), ("Task", "t#Task"), ("kind", "n#kind")])),
        // The same cases in a union that holds itself, which has an equality of its own.
        Shape("n#Loop", "union", Targets([.. Strings(Cases), ("Type", "t#Type"), ("Task", "t#Task"), ("again", "n#Again")])),
        Structure("n#Again", ("loop", "n#Loop")));

    private static (string Name, string Target)[] Strings(string[] names) => [.. names.Select(static name => (name, "smithy.api#String"))];

    private static string Operation(string name, string input) =>
        $$$"""
        "n#{{{name}}}": {"type": "operation", "input": {"target": "n#{{{input}}}"}, "errors": [{"target": "n#Fault"}],
          "traits": {"smithy.api#http": {"method": "POST", "uri": "/{{{name}}}"} }}
        """;

    private static string Structure(string id, params (string Name, string Target)[] members) => Shape(id, "structure", Targets(members));

    private static IEnumerable<string> Targets((string Name, string Target)[] members) => members.Select(static member => $"\"{member.Name}\": " + Target(member.Target));

    private static string Shape(string id, string type, IEnumerable<string> members, string traits = "") =>
        $"\"{id}\": {{\"type\": \"{type}\", \"members\": {{{string.Join(", ", members)}}}, \"traits\": {{{traits}}}}}";

    private static string Target(string id, string traits = "") => $"{{\"target\": \"{id}\", \"traits\": {{{traits}}}}}";
}
