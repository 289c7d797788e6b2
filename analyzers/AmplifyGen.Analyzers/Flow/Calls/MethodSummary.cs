using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>What a method does to the builders it takes, and what it gives back.</summary>
internal sealed record MethodSummary
{
    /// <summary>The ways in which the method ends normally; none if it never does.</summary>
    public required Outcome[] Outcomes { get; init; }

    /// <summary>Whether the method writes storage that its caller can read, or calls code that may, and not all of that is known.</summary>
    public required bool Disturbs { get; init; }

    /// <summary>Whether the method writes storage that its caller can read.</summary>
    public required bool Writes { get; init; }

    /// <summary>The ways in which the method throws; none if it never does.</summary>
    public required OutcomeException[] Exceptions { get; init; }

    /// <summary>Whether a builder that the method takes may be what it gives back.</summary>
    public bool GivesBackArgument => Outcomes.Any(static outcome => outcome.Result is SiteValue result && outcome.Sites.Any(site => site.Number == result.Site && site.Parameter >= 0));

    /// <summary>The parameters that hold a builder or null, by ordinal: which of both is told apart.</summary>
    public required Bits NullableParameters { get; init; }

    /// <summary>The parameters that are built, or handed to what may build them.</summary>
    public required Bits UsedParameters { get; init; }

    /// <summary>Whether that is done to the builder that the method extends.</summary>
    public required bool UsesReceiver { get; init; }
}

/// <summary>One way in which a method ends. Its values are those of the method: its parameters and places, and what it made.</summary>
internal sealed record Outcome
{
    /// <summary>What is true of parameters and places then.</summary>
    public required OutcomeFact[] Facts { get; init; }

    /// <summary>Whether the analysis could not follow the path.</summary>
    public required bool IsLost { get; init; }

    /// <summary>The parameters that are null on this path, by ordinal.</summary>
    public required Bits NullParameters { get; init; }

    /// <summary>What is done to a builder, by parameter; <c>null</c> for a parameter that holds none.</summary>
    public required SiteState?[] Effects { get; init; }

    /// <summary>What is done to the builder that the method extends.</summary>
    public required SiteState? ReceiverEffect { get; init; }

    /// <summary>What is given back; <c>null</c> if nothing.</summary>
    public required Value? Result { get; init; }

    /// <summary>Whether the method used the builder that it gives back, or does not know who else has it.</summary>
    public required bool IsResultUsed { get; init; }

    /// <summary>What <c>out</c> parameters hold, by ordinal.</summary>
    public required Value?[] OutValues { get; init; }

    /// <summary>What the method wrote to members, the last value of each.</summary>
    public required KeyValuePair<Place, Value>[] Writes { get; init; }

    /// <summary>The builders among these values, by the number of their site.</summary>
    public required OutcomeSite[] Sites { get; init; }
}

/// <summary>One way in which a method throws.</summary>
internal sealed record OutcomeException
{
    public required ThrownType Type { get; init; }

    /// <summary>What is true of parameters and places then.</summary>
    public required OutcomeFact[] Facts { get; init; }

    /// <summary>Whether the analysis could not follow the path.</summary>
    public required bool IsLost { get; init; }

    /// <summary>What was done to a builder before, by parameter; <c>null</c> for a parameter that holds none, or that is null then.</summary>
    public required SiteState?[] Effects { get; init; }

    /// <summary>What was done to the builder that the method extends.</summary>
    public required SiteState? ReceiverEffect { get; init; }
}

/// <param name="IsDoubtful">Whether the path may not exist.</param>
internal readonly record struct OutcomeFact(Test Test, bool Answer, bool IsDoubtful);

/// <summary>A builder that a method hands to its caller.</summary>
/// <param name="Number">The number of the site in the analysis of the method.</param>
/// <param name="Parameter">The ordinal of the parameter that it came in through, or -1 if the method made it.</param>
/// <param name="Shape">What a new builder builds.</param>
internal sealed record OutcomeSite(int Number, int Parameter, ShapeFacts? Shape, SiteState State)
{
    /// <summary>Stands for the builder that a method of an extension block extends.</summary>
    public const int ReceiverParameter = int.MaxValue;
}
