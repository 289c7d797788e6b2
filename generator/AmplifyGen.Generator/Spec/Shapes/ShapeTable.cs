namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>The shapes of one model by id, from all files and formats.</summary>
internal sealed class ShapeTable
{
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> _prelude = Prelude.CreateShapes().ToDictionary(static shape => shape.Id, StringComparer.Ordinal);
    private ILookup<string, string>? _idsByName;

    /// <param name="token">Cancels the reading of the model.</param>
    public ShapeTable(CancellationToken token)
    {
        Token = token;
        Nearest = new NearestNames(token);
        Holders = new HolderIndex(this);
        Sensitive = new SensitivityIndex(this);
        Recursive = new RecursiveShapes(this);
        RequiredRings = new RequiredRings(this);
    }

    /// <summary>Gets the token that cancels the reading of the model. Code that enumerates its shapes checks it.</summary>
    public CancellationToken Token { get; }

    /// <summary>Gets the search for similar names, which has one limit for the whole model.</summary>
    public NearestNames Nearest { get; }

    public HolderIndex Holders { get; }

    public SensitivityIndex Sensitive { get; }

    public RecursiveShapes Recursive { get; }

    public RequiredRings RequiredRings { get; }

    public IReadOnlyCollection<Shape> Shapes => _shapes.Values;

    public void Add(Shape shape) => _shapes.Add(shape.Id, shape);

    public Shape? Find(string id) =>
        _shapes.TryGetValue(id, out var shape) || _prelude.TryGetValue(id, out shape) ? shape : null;

    /// <summary>Returns the target, or reports that it does not exist.</summary>
    public Shape? Resolve(ShapeReference reference, Faults faults)
    {
        Token.ThrowIfCancellationRequested();
        if (Find(reference.Target) is { } shape)
            return shape;

        var name = ProblemText.Quote(reference.Target);
        if (FindNearest(reference.Target) is { } nearest)
            faults.Report(ProblemKinds.MissingShapeWithNearest, reference.Location, name, ProblemText.Quote(nearest));
        else
            faults.Report(ProblemKinds.MissingShape, reference.Location, name);

        return null;
    }

    /// <summary>Returns the id that a wrong one probably means: a similar name in its namespace, otherwise its name in another one.</summary>
    public string? FindNearest(string id)
    {
        var split = id.IndexOf('#') + 1;
        var prefix = id.Substring(0, split);
        var ids = _shapes.Keys.Concat(_prelude.Keys).Where(key => key.StartsWith(prefix, StringComparison.Ordinal));
        if (Nearest.Find(id.Substring(split), ids.Select(key => key.Substring(split))) is { } name)
            return prefix + name;

        // Names are searched when all shapes are known, so the index remains valid.
        _idsByName ??= _shapes.Keys.Concat(_prelude.Keys).OrderBy(static key => key, StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);
        return _idsByName[NameOf(id)].FirstOrDefault();
    }

    private static string NameOf(string id) => id.Substring(id.IndexOf('#') + 1);
}
