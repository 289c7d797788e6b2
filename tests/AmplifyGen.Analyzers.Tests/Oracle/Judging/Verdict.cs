namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>How an analyzer does on one call, from the best to the worst.</summary>
internal enum Outcome
{
    RightSilence,

    /// <summary>A report would be right, but cannot be expected.</summary>
    AllowedSilence,

    RightReport,

    /// <summary>A report of which the runs show neither that it is right nor that it is wrong.</summary>
    Unjudged,

    /// <summary>A report at a call to which no run comes, though its function is called: neither right nor of any harm.</summary>
    DeadCode,

    /// <summary>The right call is reported, with the wrong id.</summary>
    WrongId,

    Missed,

    /// <summary>Something is reported that no run shows.</summary>
    FalseReport,
}

/// <summary>What was said of one call, and what the runs show.</summary>
/// <param name="Outcome">Whether that is right.</param>
/// <param name="Id">The diagnostic that it is about.</param>
/// <param name="Site">The number of the call.</param>
/// <param name="Expected">What the runs show, in words.</param>
/// <param name="Actual">What was reported, in words.</param>
/// <param name="Witness">The decisions of a run that shows it.</param>
internal sealed record Verdict(Outcome Outcome, string Id, int Site, string Expected, string Actual, int[]? Witness)
{
    public bool IsWrong => Outcome is Outcome.WrongId or Outcome.FalseReport or Outcome.Missed;
}
