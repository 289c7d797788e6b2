namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>
/// The decisions of a run, each for one of some alternatives. The runs of a program form a tree, which is walked from left to right,
/// or from which runs are drawn.
/// </summary>
internal sealed class Choices
{
    /// <summary>What is decided after that is the first alternative, with which loops end and nothing fails.</summary>
    private const int MaxDecisions = 40;

    private readonly List<int> _taken = [];
    private readonly List<int> _counts = [];
    private int _planned;
    private int _position;
    private SeededRandom? _random;

    /// <summary>The decisions of the current run so far.</summary>
    public int[] Taken => [.. _taken.Take(_position)];

    public int Next(int count) => Take(_position < _planned ? _taken[_position] : _random?.Next(count) ?? 0, count);

    /// <summary>Decides for a given alternative.</summary>
    public int Take(int value, int count)
    {
        if (_position == MaxDecisions)
            return 0;

        if (_position == _taken.Count)
        {
            _taken.Add(value);
            _counts.Add(count);
        }
        else
        {
            (_taken[_position], _counts[_position]) = (value, count);
        }

        _position++;
        return value;
    }

    /// <summary>Goes to the next run of the tree; <c>false</c> after the last one.</summary>
    public bool Advance()
    {
        for (var last = _position - 1; last >= 0; last--)
        {
            if (_taken[last] + 1 == _counts[last])
                continue;

            _taken[last]++;
            _planned = last + 1;
            _position = 0;
            return true;
        }

        return false;
    }

    /// <summary>Starts a run that is drawn.</summary>
    public void Draw(SeededRandom random) => (_random, _planned, _position) = (random, 0, 0);

    /// <summary>Starts the run with these decisions again.</summary>
    public void Repeat(IReadOnlyList<int> taken)
    {
        _taken.Clear();
        _counts.Clear();
        _taken.AddRange(taken);
        _counts.AddRange(taken.Select(static value => value + 1));
        (_random, _planned, _position) = (null, taken.Count, 0);
    }
}
