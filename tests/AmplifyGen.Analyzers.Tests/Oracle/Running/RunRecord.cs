namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>What happens in one run.</summary>
internal sealed class RunRecord
{
    private const int MaxSteps = 400;

    private readonly Dictionary<string, (int Place, bool Answer)> _answers = new(StringComparer.Ordinal);
    private int _steps;

    /// <summary>Each <c>Build()</c> and each end of a configuring delegate that is reached, with the required members that are missing as bits.</summary>
    public List<(int Site, int Shape, int Missing, bool IsExposed)> Builds { get; } = [];

    public Dictionary<object, BuilderRecord> Builders { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Pairs of calls of which the second replaces what the first sets.</summary>
    public List<(int First, int Second)> Replacements { get; } = [];

    /// <summary>Whether unseen code that can change something leaves it as it is.</summary>
    public bool HasOmission { get; set; }

    /// <summary>Whether unseen code changes something.</summary>
    public bool HasEffect { get; set; }

    /// <summary>Whether unseen code answers a question in another way than at another place of the program before.</summary>
    public bool HasContradiction { get; private set; }

    /// <summary>Whether unseen code answers a question in the same way as at another place before.</summary>
    public bool HasRepetition { get; private set; }

    /// <summary>Whether an enum has a value without a name.</summary>
    public bool HasUnnamedValue { get; set; }

    /// <summary>Whether unseen code threw, without need.</summary>
    public bool HasSurprise { get; set; }

    /// <summary>The calls of the framework so far.</summary>
    public int FrameworkCalls { get; set; }

    /// <summary>Whether a method that is not public was called from outside.</summary>
    public bool IsInner { get; set; }

    /// <summary>Whether the program came to its end without an exception.</summary>
    public bool HasEnded { get; set; }

    /// <summary>The functions that were called.</summary>
    public HashSet<int> Functions { get; } = [];

    /// <summary>Whether the run was cut off.</summary>
    public bool IsEndless { get; private set; }

    /// <summary>Whether null was used as a value.</summary>
    public bool IsUnfair { get; set; }

    public void Clear()
    {
        _answers.Clear();
        Builds.Clear();
        Builders.Clear();
        Replacements.Clear();
        Functions.Clear();
        HasOmission = HasEffect = HasContradiction = HasRepetition = HasUnnamedValue = HasSurprise = IsInner = HasEnded = IsEndless = IsUnfair = false;
        _steps = FrameworkCalls = 0;
    }

    public void Enter(int function)
    {
        Functions.Add(function);
        Step();
    }

    public void Step()
    {
        if (++_steps <= MaxSteps)
            return;

        IsEndless = true;
        throw new StepLimitException();
    }

    /// <summary>Notes what unseen code answers. Who asks again at the same place, in a loop, waits for another answer.</summary>
    public void Answer(string question, int place, bool answer)
    {
        if (_answers.TryGetValue(question, out var last) && last.Place != place)
        {
            HasContradiction |= last.Answer != answer;
            HasRepetition |= last.Answer == answer;
        }

        _answers[question] = (place, answer);
    }
}
