namespace AmplifyGen.Analyzers.Uses;

/// <summary>
/// Names of one file or assembly that mean something to a rule. A name decides only whether code is worth binding; what the code does is then
/// read from symbols.
/// </summary>
internal sealed class NameSet
{
    public static NameSet Empty { get; } = new();

    /// <summary>Members of shapes that a rule has a word on wherever they are mentioned.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties of shapes that a rule has a word on where they are assigned.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Types that a rule has a word on where they are created.</summary>
    public HashSet<string> Created { get; } = new(StringComparer.Ordinal);

    /// <summary>Methods of builders.</summary>
    public HashSet<string> BuilderMethods { get; } = new(StringComparer.Ordinal);

    /// <summary>Methods of the compilation's own types, with the simple names in the types that they give.</summary>
    public List<(string Name, string[] ReturnedNames)> Methods { get; } = [];

    /// <summary>Names that <c>using</c> directives give to types, with the simple names of those.</summary>
    public List<(string Alias, string Target)> Aliases { get; } = [];

    public bool IsEmpty => Used.Count + Assigned.Count + Created.Count + BuilderMethods.Count + Methods.Count + Aliases.Count == 0;
}
