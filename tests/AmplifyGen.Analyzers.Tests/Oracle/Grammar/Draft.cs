namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A program that is being written.</summary>
internal sealed class Draft(ulong seed, string name)
{
    /// <summary>As many combinations of inputs as are run in a short time.</summary>
    private const int MaxInputs = 240;

    private readonly SortedSet<string> _features = new(StringComparer.Ordinal);
    private readonly List<string> _parameters = [];
    private int _inputs = 1;
    private int _names;

    public SeededRandom Random { get; } = new(seed);

    /// <summary>The name of the class.</summary>
    public string Name { get; } = name;

    public Subject Subject { get; set; } = Subject.Message;

    /// <summary>Fields, methods and types of the class.</summary>
    public List<string> Members { get; } = [];

    /// <summary>Types beside the class.</summary>
    public List<string> Types { get; } = [];

    /// <summary>The parameters of the method that is run.</summary>
    public List<Place> Arguments { get; } = [];

    /// <summary>Fields and properties of the class.</summary>
    public List<Place> Fields { get; } = [];

    /// <summary>Static fields of the class, and of a class within it.</summary>
    public List<Place> Statics { get; } = [];

    /// <summary>Whether the program has the class <c>Box</c>.</summary>
    public bool HasBox { get; set; }

    /// <summary>The class that the program derives from.</summary>
    public string? Base { get; set; }

    public IReadOnlyCollection<string> Features => _features;

    public string Parameters => string.Join(", ", _parameters);

    public string Fresh(string prefix) => $"{prefix}{++_names}";

    public void Mention(string feature) => _features.Add(feature);

    /// <summary>A new parameter, or <c>null</c> if the program would have too many inputs.</summary>
    public Place? Parameter(string type, string prefix)
    {
        if (!Spend(type))
            return null;

        var place = new Place(Fresh(prefix), type, IsWritable: true, IsShared: false);
        Arguments.Add(place);
        _parameters.Add($"{type} {place.Text}");
        return place;
    }

    /// <summary>What can be asked about in a scope.</summary>
    public IReadOnlyList<Place> Places(Scope scope) =>
        scope.IsForeign ? scope.Places : [.. scope.Places, .. scope.IsEntry ? Arguments : [], .. scope.IsInstance ? Fields : [], .. Statics];

    /// <summary>Counts the values that something of a type can have.</summary>
    public bool Spend(string type)
    {
        var values = Values(type);
        if (_inputs * values > MaxInputs)
            return false;

        _inputs *= values;
        return true;
    }

    private static int Values(string type) => type switch
    {
        "Random" => 1,
        "bool" or "bool[]" or "Dictionary<string, bool>" or "CancellationToken" or "Task" => 2,
        "bool?" or "string" or "object" => 3,
        "Channel" or "string?" or "object?" or "string[]" or "List<string>" or "IReadOnlyList<string>" or "IReadOnlyCollection<string>" or "IEnumerable<string>" => 4,
        "int" or "Channel?" or "string[]?" or "IEnumerator<string>" or "TextReader" => 5,
        "int?" => 6,
        "Box" => 8,
        _ when type.EndsWith(".Builder?", StringComparison.Ordinal) => 3,
        _ => 2,
    };
}
