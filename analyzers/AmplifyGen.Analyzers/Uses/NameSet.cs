namespace AmplifyGen.Analyzers.Uses;

/// <summary>
/// The names of one file or assembly that matter to a rule. A name only decides whether code is bound. What the code does is then read from
/// symbols.
/// </summary>
internal sealed class NameSet
{
    public static NameSet Empty { get; } = new();

    /// <summary>Gets the members of shapes that a rule checks wherever they are used.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the properties of shapes that a rule checks where they are assigned.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the types that a rule checks where they are created.</summary>
    public HashSet<string> Created { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the methods of builders.</summary>
    public HashSet<string> BuilderMethods { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the methods of the compilation's own types, with the simple names in their return types.</summary>
    public List<(string Name, string[] ReturnedNames)> Methods { get; } = [];

    /// <summary>Gets the aliases of types in <c>using</c> directives, with the simple names of the types.</summary>
    public List<(string Alias, string Target)> Aliases { get; } = [];

    public bool IsEmpty => Used.Count + Assigned.Count + Created.Count + BuilderMethods.Count + Methods.Count + Aliases.Count == 0;
}
