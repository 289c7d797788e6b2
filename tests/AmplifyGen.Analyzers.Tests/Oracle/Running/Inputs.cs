#pragma warning disable MA0016 // Programs are given lists.

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>What a program is given: each method decides for one of a few values of a type.</summary>
public static class Inputs
{
    private static Run Run => Run.Current;

    /// <summary>Which of the program's methods is called.</summary>
    /// <param name="outer">The number of public methods, which come first.</param>
    /// <param name="all">The number of methods.</param>
    public static int Entry(int outer, int all)
    {
        var entry = all < 2 ? 0 : Run.Choose("entry", [.. Enumerable.Range(0, all)]);
        Run.Record.IsInner = entry >= outer;
        return entry;
    }

    /// <summary>Says which object runs, so that unseen code can call it.</summary>
    public static void Begin(object program) => Shared(program);

    public static bool Boolean(string name) => Run.Choose(name, false, true);

    public static bool? NullableBoolean(string name) => Run.Choose<bool?>(name, null, false, true);

    public static int Int32(string name) => Run.Choose(name, 0, 1, 2, 3, -1);

    public static int? NullableInt32(string name) => Run.Choose<int?>(name, null, 0, 1, 2, 3, -1);

    public static Channel Channel(string name)
    {
        var value = Run.Choose(name, Running.Channel.Email, Running.Channel.Sms, Running.Channel.Push, (Channel)3, (Channel)(-1));
        Run.Record.HasUnnamedValue |= !Enum.IsDefined(value);
        return value;
    }

    public static Channel? NullableChannel(string name) => Run.Choose(name, 0, 1) == 0 ? null : Channel(name);

    public static string String(string name) => Run.Choose(name, "a", "", "bb");

    public static string? NullableString(string name) => Run.Choose<string?>(name, null, "a", "", "bb");

    public static object Object(string name) => Run.Choose<object>(name, "a", 1, Running.Channel.Sms);

    public static object? NullableObject(string name) => Run.Choose<object?>(name, null, "a", 1, Running.Channel.Sms);

    public static string[] StringArray(string name) => [.. Texts(name)];

    public static string[]? NullableStringArray(string name) => Run.Choose(name + " is null", true, false) ? null : [.. Texts(name)];

    /// <summary>A list that code around the program holds as well.</summary>
    public static List<string> StringList(string name)
    {
        List<string> list = [.. Texts(name)];
        Run.Shared.Add(() =>
        {
            if (list.Count == 0)
                list.AddRange(["late", "later"]);
            else
                list.Clear();
        });
        return list;
    }

    public static List<string>? NullableStringList(string name) => Run.Choose(name + " is null", true, false) ? null : StringList(name);

    /// <summary>Some texts, one after the other.</summary>
    public static IEnumerable<string> Texts(string name) => Texts(Run.Choose(name + ".Length", 0, 1, 2, 3));

    /// <summary>Truth values, one or two.</summary>
    public static bool[] Booleans(string name)
    {
        bool[] values = [Boolean(name + "[0]"), false];
        Run.Shared.Add(() => values[0] = !values[0]);
        return values;
    }

    /// <summary>A truth value under the key <c>a</c>, or none, in a dictionary that code around the program holds as well.</summary>
    public static Dictionary<string, bool> Flags(string name)
    {
        var flags = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (Run.Choose(name + " is empty", false, true))
            return flags;

        flags.Add("a", Boolean(name + "[a]"));
        Run.Shared.Add(() => flags["a"] = !flags.GetValueOrDefault("a"));
        return flags;
    }

    /// <summary>An object that code around the program holds as well.</summary>
    public static T Shared<T>(T value)
    {
        if (value is IChangeable changeable)
            Run.Shared.Add(changeable.Change);
        return value;
    }

    public static IEnumerator<string> Enumerator(string name) => ((IEnumerable<string>)ManyTexts(name)).GetEnumerator();

    public static TextReader Reader(string name) => new StringReader(string.Join('\n', ManyTexts(name)));

    public static CancellationToken Token(string name)
    {
        var source = new CancellationTokenSource();
        if (Run.Choose(name + " is cancelled", false, true))
            source.Cancel();
        Run.Cancellations.Add(source);
        return source.Token;
    }

    /// <summary>A task that may complete at any time.</summary>
    public static Task Task(string name)
    {
        var source = new TaskCompletionSource();
        if (Run.Choose(name + " is completed", false, true))
            source.SetResult();
        Run.Completions.Add(source);
        return source.Task;
    }

    /// <summary>Random numbers that the run decides.</summary>
    public static Random Random(string name) => new DecidedRandom(name);

    /// <summary>A builder of which the program does not know what is set.</summary>
    public static T Builder<T>(string name)
        where T : class
    {
        var builder = BuilderTypes.Create<T>();
        Recorder.Exposed(builder);
        if (Run.DecideEffect(name))
            BuilderTypes.Complete(builder);
        return builder;
    }

    /// <summary>A builder of which all required members are set.</summary>
    public static T Shape<T>()
        where T : class
    {
        var builder = BuilderTypes.Create<T>();
        BuilderTypes.Complete(builder);
        return builder;
    }

    public static T? NullableBuilder<T>(string name)
        where T : class =>
        Run.Choose(name + " is null", true, false) ? null : Builder<T>(name);

    /// <summary>A delegate that may complete a builder.</summary>
    public static Action<T> Filling<T>(string name)
        where T : class =>
        builder => Outside.Complete(builder, name);

    /// <summary>A delegate that returns a builder that it may complete.</summary>
    public static Func<T, T> Chaining<T>(string name)
        where T : class =>
        builder =>
        {
            Outside.Complete(builder, name);
            return builder;
        };

    /// <summary>A value that may be null.</summary>
    public static bool IsGiven(string name) => Run.Choose(name + " is given", false, true);

    private static List<string> ManyTexts(string name) => [.. Texts(Run.Choose(name + ".Length", 0, 1, 2, 3, 4))];

    private static IEnumerable<string> Texts(int count) => Enumerable.Range(0, count).Select(static index => "text" + index);
}
