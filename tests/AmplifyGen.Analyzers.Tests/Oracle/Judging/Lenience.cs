namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>Views of what counts as a run. Both sides of each are reasonable, so that a verdict that fits one of them is right.</summary>
[Flags]
internal enum Lenience
{
    None = 0,

    /// <summary>Runs in which an enum has a value without a name do not count.</summary>
    NamedValuesOnly = 1,

    /// <summary>
    /// A call of <c>Build()</c> that throws goes on as if the builder were complete: what is wrong after a fault may be reported together with it.
    /// </summary>
    NothingThrows = 2,

    /// <summary>Private methods are called only as the public ones call them, not with anything.</summary>
    PublicMethodsOnly = 4,

    /// <summary>Unseen code throws only where the run decides so, not anywhere.</summary>
    NoSurprises = 8,

    /// <summary>A call of <c>Build()</c> that throws may do so, or go on as if the builder were complete.</summary>
    FaultsMayThrow = 16,
}
