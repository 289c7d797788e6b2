namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>What run programs call besides what they would call anyway: it records what happens and changes nothing.</summary>
public static class Recorder
{
    private static RunRecord Current => Run.Current.Record;

    /// <summary>Ends a run that does not end by itself. Loops start with it.</summary>
    public static void Step() => Current.Step();

    /// <summary>A method, a local function or a lambda starts.</summary>
    public static void Enter(int function) => Current.Enter(function);

    /// <summary>Unseen code is about to be called, and may throw: once in a run.</summary>
    public static void Surprise()
    {
        if (Current.HasSurprise)
            return;

        var kind = Run.Current.Choose("unseen code throws", 0, 1, 2);
        Current.HasSurprise = kind > 0;
        if (kind > 0)
            throw kind == 1 ? new IOException("Unseen code fails.") : new InvalidOperationException("Unseen code fails.");
    }

    /// <summary>A method of the framework is about to be called that is not known to be pure.</summary>
    public static void Interrupt()
    {
        if (Current.FrameworkCalls++ < 2)
            Run.Current.Interrupt("the framework");
    }

    /// <summary>Refuses null: nothing is concluded from a program that uses it as a value.</summary>
    public static void Dereference(object? value)
    {
        if (value is not null)
            return;

        Current.IsUnfair = true;
#pragma warning disable MA0012 // What the call itself would throw.
        throw new NullReferenceException();
#pragma warning restore MA0012
    }

    /// <summary>A builder was created.</summary>
    public static T Created<T>(int site, T builder)
        where T : class
    {
        Of(builder).Sites.Add(site);
        return builder;
    }

    /// <summary>A method of the program returned a value that may be a builder.</summary>
    public static T Returned<T>(int site, T value)
    {
        if (value is not null && Current.Builders.TryGetValue(value, out var known) && !known.Sites.Contains(site))
            known.Sites.Add(site);
        return value;
    }

    /// <summary>A method of the program will return a value that may be a builder.</summary>
    public static async Task<T> Returned<T>(int site, Task<T> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Returned(site, await task);
    }

    /// <summary>A value that may be a builder was discarded on purpose: it is not left by mistake, though what was set is lost.</summary>
    public static T Discarded<T>(T value)
    {
        if (value is not null && Current.Builders.TryGetValue(value, out var known))
            known.Discard();
        return value;
    }

    /// <summary>A value that may be a builder left the program.</summary>
    public static T Used<T>(T value)
    {
        if (value is not null && Current.Builders.TryGetValue(value, out var known))
            known.Use();
        return value;
    }

    /// <summary>Unseen code has a builder, and may set members.</summary>
    public static void Exposed(object builder)
    {
        var known = Of(builder);
        known.IsExposed = true;
        known.Use();
    }

    /// <summary>A member was set.</summary>
    public static void Filled(int site, object builder, string member, bool appends)
    {
        var known = Of(builder);
        known.IsFilled = true;
        if (!known.Setters.TryGetValue(member, out var setters))
            known.Setters.Add(member, setters = []);

        if (!appends)
        {
            foreach (var earlier in setters)
                Current.Replacements.Add((earlier, site));
            setters.Clear();
        }

        setters.Add(site);
    }

    /// <summary>The builder is complete.</summary>
    public static void Built(int site, object builder, int shape) => Arrive(site, builder, shape, missing: 0);

    /// <summary>Members are missing.</summary>
    /// <returns>Whether the run goes on as if they were not.</returns>
    public static bool Threw(int site, object builder, int shape, MissingRequiredMembersException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Arrive(site, builder, shape, BuilderTypes.Bits(shape, exception.Members));
        Of(builder).IsRepaired = Run.Current.IsRepairing;
        return Run.Current.IsRepairing;
    }

    private static void Arrive(int site, object builder, int shape, int missing)
    {
        var known = Of(builder);
        known.Use();
        if (!known.IsRepaired)
            Current.Builds.Add((site, shape, missing, known.IsExposed));
    }

    private static BuilderRecord Of(object builder)
    {
        if (!Current.Builders.TryGetValue(builder, out var known))
            Current.Builders.Add(builder, known = new BuilderRecord());
        return known;
    }
}
