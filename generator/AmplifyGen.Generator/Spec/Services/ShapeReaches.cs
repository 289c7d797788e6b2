using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The reasons why a shape, or one that it refers to, cannot be generated.</summary>
/// <param name="Unsupported">The first locations of a few features, which are sufficient for a message.</param>
internal sealed record ShapeReach(bool IsFaulty, IReadOnlyList<(string Feature, SpecLocation Location)> Unsupported);

/// <summary>Finds the reasons why shapes cannot be generated, once for each shape, and reports each problem once.</summary>
internal sealed class ShapeReaches
{
    /// <summary>The maximum number of features in a message.</summary>
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

    /// <summary>Adds a group of shapes that refer to one another, and so reach the same shapes. What they reach outside of the group is already known.</summary>
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
