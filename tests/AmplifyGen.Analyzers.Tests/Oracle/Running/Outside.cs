using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>
/// Code that programs call and that the analyzers see only as metadata. What it does is decided anew in each run: whether it throws,
/// what it answers, and whether it changes what it can reach.
/// </summary>
public static class Outside
{
    private static readonly object TheGate = new();

    private static Run Run => Run.Current;

    /// <summary>The methods that answer a question. A run program says where it asks.</summary>
    internal static IReadOnlyList<string> Answers { get; } = [nameof(Find), nameof(Ask), nameof(More), nameof(TryRead)];

    /// <summary>An object to lock: while the program waits for it, others run.</summary>
    public static object Gate
    {
        get
        {
            Run.Interrupt("another thread");
            return TheGate;
        }
    }

    public static void Log(string text) => Run.Interrupt($"Log(\"{text}\")");

    /// <summary>Does something that can fail.</summary>
    /// <exception cref="IOException">This run decides that it fails.</exception>
    public static void Work([CallerLineNumber] int line = 0)
    {
        Run.Interrupt(At("Work", line));
        if (Run.Choose(At("Work fails", line), false, true))
            throw new IOException("The work fails.");
    }

    /// <exception cref="IOException">This run decides that it fails.</exception>
    public static string Read([CallerLineNumber] int line = 0)
    {
        Work(line);
        return "read";
    }

    public static string? Find(string key) => Find(key, place: 0);

    /// <param name="key">What is asked for.</param>
    /// <param name="place">Where the program asks.</param>
    public static string? Find(string key, int place) => Answer($"Find(\"{key}\")", place) ? "found" : null;

    public static bool Ask(string key) => Ask(key, place: 0);

    /// <inheritdoc cref="Find(string, int)"/>
    public static bool Ask(string key, int place) => Answer($"Ask(\"{key}\")", place);

    /// <summary>Whether a loop goes on; not for long.</summary>
    public static bool More() => More(place: 0);

    /// <inheritdoc cref="Find(string, int)"/>
    public static bool More(int place)
    {
        if (Run.RoundsLeft > 0)
            return Answer("More", place) && Run.RoundsLeft-- > 0;

        Run.Record.Answer("More", place, answer: false);
        return false;
    }

    public static bool TryRead(out string text) => TryRead(out text, place: 0);

    /// <inheritdoc cref="Find(string, int)"/>
    public static bool TryRead(out string text, int place)
    {
        var isRead = Answer("TryRead", place);
        text = isRead ? "read" : "";
        return isRead;
    }

    /// <summary>Waits, sometimes not at all; others run in the meantime.</summary>
    public static async Task Pause([CallerLineNumber] int line = 0)
    {
        if (Run.Choose(At("Pause is asynchronous", line), false, true))
            await Task.Yield();
        Run.Interrupt(At("Pause", line));
    }

    /// <exception cref="IOException">This run decides that it fails.</exception>
    public static async Task<string> ReadAsync([CallerLineNumber] int line = 0)
    {
        await Pause(line);
        return Read(line);
    }

    /// <summary>Does something with a value; may complete a builder.</summary>
    public static void Use(object? value)
    {
        Run.Interrupt("Use");
        if (BuilderTypes.Contains(value))
            Complete(value!, "Use");
    }

    /// <summary>Returns what it gets; may complete a builder.</summary>
    public static T Pass<T>(T value)
    {
        Use(value);
        return value;
    }

    /// <summary>Replaces a builder, or leaves it.</summary>
    public static void Replace<T>(ref T builder)
        where T : class
    {
        Recorder.Exposed(builder);
        if (!Run.DecideEffect("Replace"))
            return;

        builder = BuilderTypes.Create<T>();
        BuilderTypes.Complete(builder);
    }

    /// <summary>Starts a builder that may be complete.</summary>
    public static T Start<T>()
        where T : class =>
        Inputs.Builder<T>("Start");

    /// <exception cref="InvalidOperationException">Always.</exception>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Fail() => throw new InvalidOperationException("The program gives up.");

    internal static void Complete(object builder, string call)
    {
        Recorder.Exposed(builder);
        if (Run.DecideEffect(call))
            BuilderTypes.Complete(builder);
    }

    /// <summary>Answers a question, and may change what the program shares with others on the way.</summary>
    private static bool Answer(string question, int place)
    {
        Run.Interrupt(question);
        var answer = Run.Choose(question, false, true);
        Run.Record.Answer(question, place, answer);
        return answer;
    }

    private static string At(string call, int line) => $"{call} at line {line}";
}
