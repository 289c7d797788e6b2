namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>What a fix may do to the tokens of a file.</summary>
internal enum TokenChange
{
    /// <summary>All tokens stay, in their order.</summary>
    OnlyAdds,

    /// <summary>No token is new, except braces.</summary>
    OnlyRemoves,

    /// <summary>The values stay.</summary>
    Rewrites,

    /// <summary>A value becomes another one.</summary>
    Replaces,
}
