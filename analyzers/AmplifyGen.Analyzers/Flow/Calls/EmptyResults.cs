using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>
/// Contains which texts and collections of .NET can be empty. .NET can guarantee that another one is not: the parts of <c>Regex.Split</c>, the bytes of a hash.
/// </summary>
internal static class EmptyResults
{
    /// <summary>The starts of the names of methods whose result depends on data: what was read, found, selected or converted.</summary>
    private static readonly string[] OfData =
    [
        "Read", "Receive", "Enumerate", "Deserialize", "Find", "Select", "Query", "Search", "Match", "Where", "OfType", "Cast", "Skip", "Take", "Except", "Intersect", "Elements", "Descendants", "Ancestors", "Attributes", "Nodes",
        "Substring", "Slice", "Trim", "Remove", "Replace", "Escape", "Unescape", "Url", "Html", "From", "ToArray", "ToList", "ToString", "ToCharArray", "ToUpper", "ToLower", "ToBase64", "ToHex", "Normalize",
        "GetFiles", "GetDirectories", "GetFileSystem", "GetFileName", "GetExtension", "GetDirectoryName", "GetFromJson", "GetString", "GetText", "GetValue", "GetElements", "GetEnvironmentVariable", "GetCustomAttributes", "GetProcessesByName", "GetRange",
    ];

    /// <summary>Determines whether .NET may exclude an answer about a number of elements or characters. It does not exclude that there are some.</summary>
    public static bool AreDoubtful(Test test, bool outcome) =>
        (outcome || test is not (EqualTest { Constant.Number: 0 } or BelowTest { Bound: 1, IncludesBound: false }))
        && test.Operand switch
        {
            Term { Kind: TermKind.Length, Operand: var measured } => AreExcluded(measured),
            Symbol { Origin: Place { Kind: PlaceKind.Count, Receiver: { } counted } } => AreExcluded(counted),
            Symbol { Origin: ValueTuple<Place, object> { Item1: { Kind: PlaceKind.Count, Receiver: { } counted } } } => AreExcluded(counted),
            _ => false,
        };

    /// <summary>Determines whether .NET may guarantee that a text or a collection is not empty.</summary>
    private static bool AreExcluded(Value value) => value switch
    {
        Symbol { Size: not null } => false,
        Symbol { Origin: IAwaitOperation, Sources: [var task] } => AreExcluded(task),
        Symbol symbol => AreExcluded(symbol.Origin),
        Term { Kind: TermKind.Member, Member: IPropertySymbol property } => IsNeverEmpty(property),
        _ => false,
    };

    private static bool AreExcluded(object origin) => origin switch
    {
        IInvocationOperation { TargetMethod: var method } => !CanBeEmpty(method),
        IObjectCreationOperation { Type.SpecialType: SpecialType.System_String } => true,
        Place { Member: IMethodSymbol method } => !CanBeEmpty(method),
        Place { Member: IPropertySymbol property } => IsNeverEmpty(property),
        ValueTuple<Place, object> later => AreExcluded(later.Item1),
        ValueTuple<IOperation, Symbol> returned => AreExcluded(returned.Item2),
        _ => false,
    };

    private static bool CanBeEmpty(IMethodSymbol method) =>
        !Framework.IsSystem(method.ContainingType)
        || method.MethodKind is MethodKind.DelegateInvoke
        || method.OriginalDefinition.ReturnType is ITypeParameterSymbol or INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [ITypeParameterSymbol] }
        || Framework.IsCollection(method.ContainingType)
        || method.ContainingType is { Name: "Encoding" or "UTF8Encoding" or "ASCIIEncoding" } or { ContainingNamespace.Name: "Concurrent" or "Channels" }
        || method.Parameters.Any(static parameter => parameter.Type.Name is "StringSplitOptions")
        || (!string.Equals(method.Name, "EnumerateRunes", StringComparison.Ordinal) && Array.Exists(OfData, start => method.Name.StartsWith(start, StringComparison.Ordinal)));

    private static bool IsNeverEmpty(IPropertySymbol property) =>
        Framework.IsSystem(property.ContainingType)
        && (property.ContainingType.Name, property.Name) is
            ("Uri", "Segments" or "Scheme" or "AbsoluteUri" or "AbsolutePath")
            or ("Match", "Groups")
            or ("AggregateException", "InnerExceptions")
            or ("Environment", "MachineName" or "UserName" or "NewLine" or "CurrentDirectory" or "SystemDirectory")
            or ("Type" or "MemberInfo" or "FileSystemInfo" or "FileInfo" or "DirectoryInfo", "Name" or "FullName")
            or ("Process", "ProcessName")
            or ("TimeZoneInfo", "Id" or "DisplayName");
}
