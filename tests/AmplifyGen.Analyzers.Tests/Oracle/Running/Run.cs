namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>One run of a program: its decisions, what happens, and what the code around it can change.</summary>
internal sealed class Run
{
    [ThreadStatic]
    private static Run? _current;

    /// <summary>The run on this thread.</summary>
    public static Run Current => _current ?? throw new InvalidOperationException("No program is run on this thread.");

    public Choices Choices { get; } = new();

    public RunRecord Record { get; } = new();

    /// <summary>Changes of what the program shares with the code around it: its own object, and what it was given.</summary>
    public List<Action> Shared { get; } = [];

    /// <summary>How often a loop may go on.</summary>
    public int RoundsLeft { get; set; }

    /// <summary>Sources of the tokens that the program was given.</summary>
    public List<CancellationTokenSource> Cancellations { get; } = [];

    /// <summary>Sources of the tasks that the program was given.</summary>
    public List<TaskCompletionSource> Completions { get; } = [];

    /// <summary>What unseen code always does, or <c>null</c> if each call decides.</summary>
    public bool? FixedEffect { get; set; }

    /// <summary>Whether a builder that lacks members gets them in <c>Build()</c>, so that what comes after it can be seen.</summary>
    public bool IsRepairing { get; set; }

    /// <summary>The decisions in words, if someone wants to read them.</summary>
    public List<string>? Notes { get; set; }

    public void Begin()
    {
        _current = this;
        Record.Clear();
        Shared.Clear();
        Cancellations.Clear();
        Completions.Clear();
        RoundsLeft = 3;
    }

    /// <summary>Takes a decision that is an input of the program.</summary>
    public T Choose<T>(string name, params ReadOnlySpan<T> values)
    {
        var value = values[Choices.Next(values.Length)];
        Notes?.Add($"{name} = {(value is null ? "null" : value is string text ? $"\"{text}\"" : value)}");
        return value;
    }

    /// <summary>Whether a call of unseen code does what it can do to a builder.</summary>
    public bool DecideEffect(string call)
    {
        var isEffective = (FixedEffect is { } isFixed ? Choices.Take(isFixed ? 1 : 0, 2) : Choices.Next(2)) == 1;
        Record.HasEffect |= isEffective;
        Record.HasOmission |= !isEffective;
        Notes?.Add(isEffective ? $"{call} has an effect" : $"{call} has no effect");
        return isEffective;
    }

    /// <summary>Unseen code runs: it may change what the program shares with it.</summary>
    public void Interrupt(string call)
    {
        if (Shared.Count == 0 || !DecideEffect(call))
            return;

        foreach (var change in Shared)
            change();
    }
}
