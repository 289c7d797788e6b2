namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>Namespaces in which generated types would clash with those of the framework or the runtime, or hide them from the rest of a program.</summary>
internal static class ReservedNamespaces
{
    /// <summary>Whose namespaces these and all below them are.</summary>
    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["System"] = ".NET",
        ["AmplifyGen"] = "AmplifyGen's runtime",
    };

    /// <summary>
    /// Types of the namespaces that every project imports. A namespace is found before an imported type, so with a namespace
    /// <c>Console</c> no file of the program could write <c>Console.WriteLine</c>.
    /// </summary>
    private static readonly HashSet<string> Types = new(
    [
        "Action", "Activator", "AppContext", "AppDomain", "ArgumentException", "Array", "ArraySegment", "Attribute", "BitConverter", "Boolean", "Buffer", "Byte", "Char",
        "Comparison", "Console", "Convert", "DateOnly", "DateTime", "DateTimeKind", "DateTimeOffset", "DayOfWeek", "Decimal", "Delegate", "Double", "Enum",
        "Environment", "EventArgs", "EventHandler", "Exception", "Func", "GC", "Guid", "HashCode", "IDisposable", "Index", "Int16", "Int32", "Int64", "IntPtr", "Lazy", "Math",
        "Memory", "Nullable", "Object", "Predicate", "Progress", "Random", "Range", "ReadOnlyMemory", "ReadOnlySpan", "SByte", "Single", "Span", "String",
        "StringComparer", "StringComparison", "TimeOnly", "TimeProvider", "TimeSpan", "TimeZoneInfo", "Tuple", "Type", "UInt16", "UInt32", "UInt64", "Uri", "UriBuilder", "ValueTuple", "Version", "Void",
        "Comparer", "Dictionary", "HashSet", "KeyValuePair", "LinkedList", "List", "PriorityQueue", "Queue", "SortedDictionary", "SortedList", "SortedSet", "Stack",
        "BinaryReader", "BinaryWriter", "Directory", "File", "FileInfo", "FileMode", "FileStream", "MemoryStream", "Path", "Stream", "StreamReader", "StreamWriter",
        "StringReader", "StringWriter", "TextReader", "TextWriter",
        "Enumerable", "Queryable",
        "HttpClient", "HttpContent", "HttpMethod", "HttpRequestMessage", "HttpResponseMessage",
        "Barrier", "CancellationToken", "CancellationTokenSource", "Interlocked", "Lock", "Monitor", "Mutex", "Semaphore", "SemaphoreSlim", "Thread", "ThreadPool", "Timer", "Volatile",
        "Parallel", "Task", "TaskCompletionSource", "TaskScheduler", "ValueTask",
    ], StringComparer.Ordinal);

    /// <returns>Why types cannot be generated into the namespace, as it reads after its name; <c>null</c> if they can.</returns>
    public static string? FindFault(string @namespace)
    {
        var split = @namespace.IndexOf('.');
        if (string.Equals(@namespace, "Microsoft", StringComparison.Ordinal))
            return "belongs to .NET";

        if (Roots.TryGetValue(split < 0 ? @namespace : @namespace.Substring(0, split), out var owner))
            return "belongs to " + owner;

        return Types.Contains(@namespace) ? "would hide the type of .NET that has this name" : null;
    }
}
