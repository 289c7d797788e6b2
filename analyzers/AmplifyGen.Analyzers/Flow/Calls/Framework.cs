using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>
/// Contains knowledge about the members of .NET: which ones only compute, which ones return different results each time, which ones
/// count. All other members are unseen code.
/// </summary>
internal static class Framework
{
    private static readonly string[] QueryWords = ["TryGet", "Get", "Is", "Has", "Contains", "Match", "Attribute", "Element", "Descendants"];

    /// <summary>Determines whether a type belongs to .NET.</summary>
    public static bool IsSystem(INamedTypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return string.Equals(space?.Name, "System", StringComparison.Ordinal) && type!.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>Determines whether the members of a type only work with values in memory, so that they throw only exceptions of .NET.</summary>
    public static bool WorksInMemory(INamedTypeSymbol? type) =>
        IsSystem(type)
        && type!.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } or { Name: "Generic" or "Immutable" or "Frozen" or "ObjectModel" or "Globalization" or "Text" }
        && type.TypeKind is not TypeKind.Delegate
        && type.Name is not ("Console" or "Environment" or "AppContext" or "AppDomain" or "Activator" or "GC" or "Lazy" or "IServiceProvider" or "IDisposable" or "IAsyncDisposable" or "TimeProvider" or "Progress" or "IProgress" or "Func" or "Action"
            or "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator");

    /// <summary>Determines whether a method of such a type only works with values in memory, too: no code is passed to it.</summary>
    public static bool WorksInMemory(IMethodSymbol method) =>
        WorksInMemory(method.ContainingType) && method.Parameters.All(static parameter => parameter.Type.TypeKind is not TypeKind.Delegate);

    /// <summary>Determines whether a method only computes its result from values that never change, and does not throw.</summary>
    public static bool OnlyComputes(IMethodSymbol method)
    {
        if (!IsSystem(method.ContainingType))
            return false;

        return method.ContainingType switch
        {
            { SpecialType: SpecialType.System_String } => method.Name is
                "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Equals" or "Compare" or "CompareOrdinal" or "Concat" or "StartsWith" or "EndsWith" or "Contains"
                or "IndexOf" or "LastIndexOf" or "Trim" or "TrimStart" or "TrimEnd" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" or "ToString" or "op_Equality" or "op_Inequality",
            { SpecialType: SpecialType.System_Object } => method.Name is "ReferenceEquals" or "GetType",
            { SpecialType: SpecialType.System_Char } => method.Name.StartsWith("Is", StringComparison.Ordinal) || method.Name.StartsWith("To", StringComparison.Ordinal),
            { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } => method.Name is "ToString" or "Equals" or "CompareTo" || method.Name.StartsWith("Is", StringComparison.Ordinal),
            { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Enum } => method.Name is "HasFlag" or "ToString" or "IsDefined" or "Equals",
            { Name: "Math" } => method.Name is "Abs" or "Max" or "Min" or "Clamp" or "Sign" or "Floor" or "Ceiling" or "Round" or "Sqrt" or "Pow",
            { Name: "Guid" or "DateTime" or "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly" } => method.Name is "Equals" or "CompareTo" or "ToString" or "op_Equality" or "op_Inequality" or "op_LessThan" or "op_LessThanOrEqual" or "op_GreaterThan" or "op_GreaterThanOrEqual",
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => method.Name is "Equals" or "ToString",
            _ => method is { Name: "op_Equality" or "op_Inequality", ReturnType.SpecialType: SpecialType.System_Boolean },
        };
    }

    /// <summary>Determines whether a value of a type can always be converted to text.</summary>
    public static bool IsShownSafely(ITypeSymbol? type) =>
        Nullability.Underlying(type) is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) or SpecialType.System_DateTime } or INamedTypeSymbol { Name: "Guid" or "TimeSpan" or "DateTimeOffset" };

    /// <summary>Determines whether a method that only computes, or creates a value, cannot throw.</summary>
    public static bool NeverThrows(IMethodSymbol method) =>
        method is { Name: "NewGuid" or "ToString" or "GetHashCode", Parameters.IsEmpty: true } && IsSystem(method.ContainingType) && method.ContainingType is { IsValueType: true };

    /// <summary>Determines whether a method only inspects its arguments, or things outside of the program, and changes no object.</summary>
    public static bool LeavesAlone(IMethodSymbol method) =>
        IsSystem(method.ContainingType)
        && (OnlyComputes(method)
            || method.ContainingType.SpecialType is SpecialType.System_Object
            || method.ContainingType.Name is "ArgumentNullException" or "ArgumentException" or "ArgumentOutOfRangeException" or "ObjectDisposedException" or "Convert" or "Math" or "Debug" or "Trace" or "GC"
            || method.ContainingType is { Name: "Guid" or "TimeSpan" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Version", ContainingNamespace.Name: "System" }
            || IsNumber(method.ContainingType));

    /// <summary>Determines whether a method of a collection only reads its content.</summary>
    public static bool OnlyAsks(IMethodSymbol method) =>
        IsCollection(method.ContainingType)
        && (method.Name is "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "TryPeek" or "Peek" or "IndexOf" or "LastIndexOf" or "BinarySearch" or "CopyTo" or "ToArray" or "GetRange" or "AsReadOnly"
                or "Exists" or "TrueForAll" or "Sort" or "Reverse"
            || method.Name.StartsWith("Find", StringComparison.Ordinal)
            || method.Name.StartsWith("Is", StringComparison.Ordinal));

    /// <summary>Determines whether a method enumerates a sequence and runs no other code.</summary>
    public static bool OnlyWalks(IMethodSymbol method) =>
        IsSystem(method.ContainingType)
        && method.ContainingType.Name is "Enumerable" or "MemoryExtensions"
        && (method.ReducedFrom ?? method).Parameters.All(static parameter => parameter.Type.TypeKind is not TypeKind.Delegate);

    /// <summary>Determines whether a static method reads something outside of the program and changes nothing: <c>File.Exists</c>, <c>Environment.GetEnvironmentVariable</c>.</summary>
    public static bool OnlyLooks(IMethodSymbol method) =>
        method.IsStatic
        && IsSystem(method.ContainingType)
        && (method.Name is "Exists" || method.Name.StartsWith("Get", StringComparison.Ordinal) || method.Name.StartsWith("Is", StringComparison.Ordinal) || method.Name.StartsWith("Has", StringComparison.Ordinal));

    /// <summary>Determines whether a static method creates an object: <c>Stopwatch.StartNew()</c>, <c>Version.Parse(text)</c>.</summary>
    public static bool Creates(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnType.SpecialType: SpecialType.None }
        && IsSystem(method.ContainingType)
        && (method.Name is "StartNew" or "Parse" || (method.Name.StartsWith("Create", StringComparison.Ordinal) && method.ContainingType.ContainingNamespace is not { Name: "IO" or "Net" or "Http" }));

    /// <summary>Determines whether the name of a method of an object says that it only reads: <c>element.TryGetProperty(name)</c>, <c>regex.IsMatch(text)</c>.</summary>
    public static bool OnlyQueries(IMethodSymbol method) =>
        !method.IsStatic
        && IsSystem(method.ContainingType)
        && method.Name is not ("GetOrAdd" or "GetAwaiter" or "GetResult" or "GetEnumerator" or "GetAsyncEnumerator")
        && Array.Exists(QueryWords, word => method.Name.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Determines whether a method returns a different result each time, for reasons outside of the program.</summary>
    public static bool Differs(IMethodSymbol method)
    {
        if (!IsSystem(method.ContainingType))
            return false;

        return method.ContainingType.Name switch
        {
            "Random" or "RandomNumberGenerator" or "Interlocked" => true,
            "Guid" => method.Name is "NewGuid" or "CreateVersion7",
            "Stopwatch" => method.Name is "GetTimestamp" or "GetElapsedTime",
            "TimeProvider" => method.Name is "GetUtcNow" or "GetLocalNow" or "GetTimestamp",
            "Path" => method.Name is "GetRandomFileName" or "GetTempFileName",
            "TextReader" or "StreamReader" or "StringReader" or "Console" or "BinaryReader" or "PipeReader" or "DbDataReader" or "IDataReader" or "Stream" =>
                method.Name.StartsWith("Read", StringComparison.Ordinal) || method.Name is "NextResult",
            "Queue" or "Stack" or "PriorityQueue" or "ConcurrentQueue" or "ConcurrentStack" or "ConcurrentBag" or "BlockingCollection" or "IProducerConsumerCollection" =>
                method.Name is "Dequeue" or "Pop" or "TryDequeue" or "TryPop" or "TryTake" or "Take",
            "ChannelReader" => method.Name is "TryRead" or "ReadAsync" or "WaitToReadAsync",
            _ => method.Name is "MoveNext" or "MoveNextAsync" or "WaitForNextTickAsync",
        };
    }

    /// <summary>Determines whether a method with differing results computes them from a variable that is passed to it.</summary>
    public static bool CountsOn(IMethodSymbol method) => method is { ContainingType.Name: nameof(Interlocked), Name: "Increment" or "Decrement" or "Add" or "And" or "Or" };

    /// <summary>Determines whether a method with differing results returns how much it has read.</summary>
    public static bool Counts(IMethodSymbol method) =>
        method is { Name: "Read" or "ReadAsync" or "ReadBlock" or "ReadBlockAsync" or "ReadAtLeast" or "ReadAtLeastAsync", Parameters.IsEmpty: false, ContainingType.Name: "Stream" or "TextReader" or "StreamReader" or "StringReader" };

    /// <summary>Returns the minimum result of a method: 0 or -1 for an index, 0 for a number of elements.</summary>
    public static decimal? LeastResult(IMethodSymbol method) =>
        method.ReturnType.SpecialType is not SpecialType.System_Int32 || !IsSystem(method.ContainingType) ? null
        : method.Name.EndsWith("IndexOf", StringComparison.Ordinal) || method.Name is "FindIndex" or "FindLastIndex" ? -1
        : method.Name is "RemoveAll" or "RemoveWhere" ? 0
        : null;

    /// <summary>Determines whether a method refuses a negative number: an index, or a number of elements or characters.</summary>
    public static bool RefusesNegative(IMethodSymbol method, IParameterSymbol parameter) =>
        parameter is { Type.SpecialType: SpecialType.System_Int32, Name: "index" or "startIndex" or "start" or "count" or "length" or "capacity" or "totalWidth" }
        && (method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "StringBuilder" } || IsCollection(method.ContainingType));

    /// <summary>Returns the final result of a method with differing results, which it returns when there is nothing more.</summary>
    public static Value? LastAnswer(IMethodSymbol method) => IsSystem(method.ContainingType) ? method.Name switch
    {
        "ReadLine" => Value.Null,
        "MoveNext" => Value.False,
        "Read" or "NextResult" when method.ReturnType.SpecialType is SpecialType.System_Boolean => Value.False,
        _ => null,
    } : null;

    /// <summary>Determines whether a property returns a different value each time, for reasons outside of the program.</summary>
    public static bool Differs(IPropertySymbol property) => IsSystem(property.ContainingType) && property.ContainingType.Name switch
    {
        "DateTime" or "DateTimeOffset" => property.Name is "Now" or "UtcNow" or "Today",
        "Environment" => property.Name is "TickCount" or "TickCount64" or "WorkingSet",
        "Stopwatch" => property.Name.StartsWith("Elapsed", StringComparison.Ordinal),
        var type => property.Name is "Current" && type.Contains("Enumerator"),
    };

    /// <summary>Determines whether a property becomes true at some time, for reasons outside of the program, and remains true.</summary>
    public static bool Latches(IPropertySymbol property) =>
        IsSystem(property.ContainingType)
        && (property is { Name: "IsCancellationRequested", ContainingType.Name: "CancellationToken" or "CancellationTokenSource" }
            || property is { Name: "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled", ContainingType.Name: var awaited } && IsAwaited(awaited));

    private static bool IsAwaited(string type) => type is "Task" or "ValueTask" || type.IndexOf("Awaiter", StringComparison.Ordinal) >= 0;

    /// <summary>Determines whether the properties of a type never change.</summary>
    public static bool IsImmutable(INamedTypeSymbol type) =>
        IsSystem(type)
        && (type.SpecialType is SpecialType.System_String or SpecialType.System_DateTime
            || type.Name is "Uri" or "Version" or "Type" or "Tuple" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "KeyValuePair" or "Index" or "Range" or "Rune" or "BigInteger"
            || IsImmutableCollection(type));

    /// <summary>Determines whether .NET computes a property from what an object consists of, so that other properties of the object may follow from it.</summary>
    public static bool IsComputed(ISymbol member) =>
        member is IPropertySymbol { ContainingType: var type }
        && IsSystem(type)
        && type.Name is not ("KeyValuePair" or "Tuple" or "ValueTuple" or "DictionaryEntry" or "Nullable" or "Index" or "Range")
        && (type.Name is "AggregateException" || !IsException(type));

    /// <summary>Determines whether a member returns the number of elements of its object.</summary>
    public static bool IsCount(ISymbol member) =>
        member is IPropertySymbol { Name: "Count" or "Length" or "LongLength", Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64, ContainingType: { } type }
        && (IsSystem(type) || IsGeneratedCollection(type))
        && (type.SpecialType is SpecialType.System_String or SpecialType.System_Array || IsCollection(type) || type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory");

    /// <summary>Determines whether a member returns whether its object has no elements.</summary>
    public static bool IsEmptiness(ISymbol member) =>
        member is IPropertySymbol { Name: "IsEmpty" or "IsDefaultOrEmpty", Type.SpecialType: SpecialType.System_Boolean, ContainingType: { } type }
        && IsSystem(type)
        && (IsImmutableCollection(type) || type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory");

    /// <summary>Determines whether a type is an exception. Creating one does not throw another one.</summary>
    public static bool IsException(ITypeSymbol? type)
    {
        while (type is not null && !(string.Equals(type.Name, nameof(Exception), StringComparison.Ordinal) && IsSystem(type as INamedTypeSymbol)))
            type = type.BaseType;
        return type is not null;
    }

    /// <summary>Determines whether an object that is created without arguments cannot fail to be created.</summary>
    public static bool BeginsEmpty(INamedTypeSymbol? type) =>
        IsSystem(type) && type is { ContainingNamespace.Name: "System" or "Text" or "Threading" or "Tasks" } or { ContainingNamespace.Name: "IO" or "Diagnostics", Name: "MemoryStream" or "StringWriter" or "Stopwatch" };

    /// <summary>Determines whether a type is a collection that only the program changes.</summary>
    public static bool IsCollection(INamedTypeSymbol? type) =>
        type is not null
        && (IsGeneratedCollection(type)
            || (IsSystem(type)
                && (type.SpecialType is SpecialType.System_Array
                    || IsImmutableCollection(type)
                    || (type.ContainingNamespace.Name is "Generic" or "ObjectModel" or "Collections" or "Specialized" && !type.Name.StartsWith("Concurrent", StringComparison.Ordinal)))));

    /// <summary>Determines whether assigning an element does not change the number of elements.</summary>
    public static bool IsList(INamedTypeSymbol? type) => type is { Name: "List" or "IList" or "Collection" or "ObservableCollection" or "Array" or "Span" };

    /// <summary>Determines whether a number in square brackets is the index of an element, from 0.</summary>
    public static bool IsIndexed(ITypeSymbol? type) =>
        HasFixedCount(type) ? type is not INamedTypeSymbol { Name: var name } || name.IndexOf("Dictionary", StringComparison.Ordinal) < 0 : IsList(type as INamedTypeSymbol) || type is { Name: "IReadOnlyList" };

    /// <summary>Determines whether a key in square brackets must exist.</summary>
    public static bool HasKeys(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2, Name: var name } named && IsSystem(named) && (name.EndsWith("Dictionary", StringComparison.Ordinal) || name is "SortedList");

    /// <summary>Determines whether the elements of a collection exist, and are not created during the enumeration.</summary>
    public static bool IsListed(ITypeSymbol? type) =>
        HasFixedCount(type) || (type is INamedTypeSymbol named && IsCollection(named) && !named.Name.EndsWith("Enumerable", StringComparison.Ordinal));

    /// <summary>Determines whether the type is immutable, so that its number of elements is a term and not a place.</summary>
    public static bool HasFixedCount(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String or SpecialType.System_Array }
        || (type is INamedTypeSymbol named && (IsGeneratedCollection(named) || (IsSystem(named) && (IsImmutableCollection(named) || named.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory"))));

    private static bool IsNumber(INamedTypeSymbol type) => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double;

    private static bool IsImmutableCollection(INamedTypeSymbol type) => type.ContainingNamespace.Name is "Immutable" or "Frozen";

    private static bool IsGeneratedCollection(INamedTypeSymbol type) =>
        type.Name is "EquatableList" or "EquatableMap" && string.Equals(type.ContainingNamespace?.Name, "AmplifyGen", StringComparison.Ordinal);
}
