namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>What a statement can use, and where it is.</summary>
internal sealed class Scope
{
    public List<BuilderVariable> Builders { get; init; } = [];

    public List<Place> Places { get; init; } = [];

    /// <summary>The questions that were asked before.</summary>
    public List<Question> Asked { get; init; } = [];

    /// <summary>How many statements this one is nested in.</summary>
    public int Depth { get; init; }

    public bool IsInLoop { get; init; }

    /// <summary>Whether the innermost statement that <c>break</c> ends is a loop.</summary>
    public bool IsBreakable { get; init; }

    /// <summary>Whether parameters of the method that is run can be used.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Whether fields of the object can be used.</summary>
    public bool IsInstance { get; init; } = true;

    /// <summary>Whether the code is in another class, which cannot use what the program's class declares.</summary>
    public bool IsForeign { get; init; }

    public bool MayAwait { get; init; }

    public bool MayYield { get; init; }

    /// <summary>The statement that leaves the method, or <c>null</c> if no statement can.</summary>
    public string? Return { get; init; }

    /// <summary>The scope of a statement within this one.</summary>
    public Scope Inner(bool? isInLoop = null, bool? isBreakable = null, bool? mayYield = null, bool? mayAwait = null, bool mayReturn = true) => new()
    {
        Builders = [.. Builders],
        Places = [.. Places],
        Asked = [.. Asked],
        Depth = Depth + 1,
        IsInLoop = isInLoop ?? IsInLoop,
        IsBreakable = isBreakable ?? IsBreakable,
        IsEntry = IsEntry,
        IsInstance = IsInstance,
        IsForeign = IsForeign,
        MayAwait = mayAwait ?? MayAwait,
        MayYield = mayYield ?? MayYield,
        Return = mayReturn ? Return : null,
    };

    /// <summary>The same scope, in a method that is left by another statement.</summary>
    public Scope Leaving(string leave) => new()
    {
        Builders = [.. Builders],
        Places = [.. Places],
        Asked = [.. Asked],
        Depth = Depth,
        IsInstance = IsInstance,
        Return = leave,
    };

    /// <summary>The scope of a lambda that configures a builder.</summary>
    public Scope Lambda(BuilderVariable parameter) => new()
    {
        Builders = [parameter],
        Places = [.. Places],
        Asked = [.. Asked],
        Depth = Depth + 1,
        IsEntry = IsEntry,
        IsInstance = IsInstance,
        IsForeign = IsForeign,
        Return = "return;",
    };

    /// <summary>The scope of a method in another class.</summary>
    public static Scope Foreign(params IEnumerable<BuilderVariable> builders) => new() { Builders = [.. builders], Depth = 3, IsInstance = false, IsForeign = true };

    /// <summary>The scope of a method that takes builders.</summary>
    public static Scope Method(IEnumerable<BuilderVariable> builders, IEnumerable<Place> parameters, bool isInstance, string? leave, bool mayAwait = false) => new()
    {
        Builders = [.. builders],
        Places = [.. parameters],
        Depth = 1,
        IsInstance = isInstance,
        MayAwait = mayAwait,
        Return = leave,
    };
}
