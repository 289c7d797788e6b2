using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Describes what a method does to the builders that it takes, and what it returns.</summary>
internal sealed record MethodSummary
{
    private HashSet<Symbol>? _shown;

    /// <summary>Gets the ways in which the method ends normally; empty if it never does.</summary>
    public required Outcome[] Outcomes { get; init; }

    /// <summary>Gets whether the method writes storage that its caller can read, or calls code that may, and some of that is unknown.</summary>
    public required bool Disturbs { get; init; }

    /// <summary>Gets whether the method writes storage that its caller can read.</summary>
    public required bool Writes { get; init; }

    /// <summary>Gets the ways in which the method throws; empty if it never does.</summary>
    public required OutcomeException[] Exceptions { get; init; }

    /// <summary>Gets whether the method may return a builder that it takes.</summary>
    public bool GivesBackArgument => Outcomes.Any(static outcome => outcome.Result is SiteValue result && outcome.Sites.Any(site => site.Number == result.Site && site.Parameter >= 0));

    /// <summary>Gets the values of the method that its caller can see: what it returns, and what it writes. All others only decided how it ended.</summary>
    public HashSet<Symbol> Shown => _shown ??= [.. Outcomes.SelectMany(static outcome => outcome.OutValues.Append(outcome.Result).Concat(outcome.Writes.Select(static written => written.Value)).SelectMany(static value => value?.Symbols ?? []))];

    /// <summary>Gets the parameters that are a builder or null, by ordinal. The two cases are distinguished.</summary>
    public required Bits NullableParameters { get; init; }

    /// <summary>Gets the parameters that are built, or passed to code that may build them.</summary>
    public required Bits UsedParameters { get; init; }

    /// <summary>Gets whether the builder that the method extends is built, or passed to such code.</summary>
    public required bool UsesReceiver { get; init; }
}

/// <summary>One way in which a method ends. Its values are those of the method: its parameters and places, and what it created.</summary>
internal sealed record Outcome
{
    /// <summary>Gets what is true for parameters and places in this case.</summary>
    public required OutcomeFact[] Facts { get; init; }

    /// <summary>Gets whether the analysis could not follow the path.</summary>
    public required bool IsLost { get; init; }

    /// <summary>Gets the parameters that are null on this path, by ordinal.</summary>
    public required Bits NullParameters { get; init; }

    /// <summary>Gets what is done to a builder, by parameter; <c>null</c> for a parameter without a builder.</summary>
    public required SiteState?[] Effects { get; init; }

    /// <summary>Gets what is done to the builder that the method extends.</summary>
    public required SiteState? ReceiverEffect { get; init; }

    /// <summary>Gets the returned value; <c>null</c> if the method returns no value.</summary>
    public required Value? Result { get; init; }

    /// <summary>Gets whether the method used the builder that it returns, or others may have it.</summary>
    public required bool IsResultUsed { get; init; }

    /// <summary>Gets the values of <c>out</c> parameters, by ordinal.</summary>
    public required Value?[] OutValues { get; init; }

    /// <summary>Gets the last value that the method wrote to each member.</summary>
    public required KeyValuePair<Place, Value>[] Writes { get; init; }

    /// <summary>Gets the builders among these values, by the number of their site.</summary>
    public required OutcomeSite[] Sites { get; init; }
}

/// <summary>One way in which a method throws.</summary>
internal sealed record OutcomeException
{
    public required ThrownType Type { get; init; }

    /// <summary>Gets what is true for parameters and places in this case.</summary>
    public required OutcomeFact[] Facts { get; init; }

    /// <summary>Gets whether the analysis could not follow the path.</summary>
    public required bool IsLost { get; init; }

    /// <summary>Gets what was done to a builder before, by parameter; <c>null</c> for a parameter without a builder, or that is null in this case.</summary>
    public required SiteState?[] Effects { get; init; }

    /// <summary>Gets what was done to the builder that the method extends.</summary>
    public required SiteState? ReceiverEffect { get; init; }
}

/// <param name="IsDoubtful">Whether the path may be impossible.</param>
internal readonly record struct OutcomeFact(Test Test, bool Answer, bool IsDoubtful);

/// <summary>A builder that a method passes to its caller.</summary>
/// <param name="Number">The number of the site in the analysis of the method.</param>
/// <param name="Parameter">The ordinal of the parameter that the builder came from, or -1 if the method created it.</param>
/// <param name="Shape">The shape that a new builder builds.</param>
internal sealed record OutcomeSite(int Number, int Parameter, ShapeFacts? Shape, SiteState State)
{
    /// <summary>Represents the builder that a method of an extension block extends.</summary>
    public const int ReceiverParameter = int.MaxValue;
}
