using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>What prevents a shape, or one that it leads to, from being generated.</summary>
/// <param name="Unsupported">The first places of a few features, which are enough for a message.</param>
internal sealed record ShapeReach(bool IsFaulty, IReadOnlyList<(string Feature, SpecLocation Location)> Unsupported);

/// <summary>Finds what prevents each shape from being generated once, however many operations and shapes lead to it, and reports its problems once.</summary>
internal sealed class ShapeReaches
{
    /// <summary>A message names as many features.</summary>
    public const int MaxFeatures = 10;

    private readonly ShapeReadings _readings;
    private readonly ProblemSet _problems;
    private readonly StrongComponents _components;
    private readonly Dictionary<Shape, ShapeReach> _reaches = [];

    public ShapeReaches(ShapeReadings readings, ProblemSet problems, CancellationToken token)
    {
        _readings = readings;
        _problems = problems;
        _components = new StrongComponents(shape => readings.Any(shape).References, token, Add);
    }

    public ShapeReach Of(Shape shape)
    {
        _components.Visit(shape);
        return _reaches[shape];
    }

    /// <summary>Shapes that lead to one another reach the same. What they lead to beyond is known already.</summary>
    private void Add(IReadOnlyList<Shape> group)
    {
        var isFaulty = false;
        var unsupported = new List<(string Feature, SpecLocation Location)>();
        foreach (var shape in group)
        {
            var (faults, references) = _readings.Any(shape);
            faults.ReportProblemsTo(_problems);
            isFaulty |= !faults.IsEmpty;
            AddNew(unsupported, faults.Unsupported);
            foreach (var reference in references)
            {
                if (!_reaches.TryGetValue(reference, out var reach))
                    continue;

                isFaulty |= reach.IsFaulty;
                AddNew(unsupported, reach.Unsupported);
            }
        }

        var result = new ShapeReach(isFaulty, unsupported);
        foreach (var shape in group)
            _reaches.Add(shape, result);
    }

    private static void AddNew(List<(string Feature, SpecLocation Location)> unsupported, IReadOnlyList<(string Feature, SpecLocation Location)> more)
    {
        foreach (var fault in more)
        {
            if (unsupported.Count < MaxFeatures && !unsupported.Exists(known => string.Equals(known.Feature, fault.Feature, StringComparison.Ordinal)))
                unsupported.Add(fault);
        }
    }
}
