using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: describes answers, and what they mean for the wait.</summary>
/// <typeparam name="TInput">The request.</typeparam>
/// <typeparam name="TOutput">The response.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WaiterAcceptor<TInput, TOutput>
{
    /// <summary>Creates an acceptor for responses.</summary>
    /// <param name="state">What an accepted answer means for the wait.</param>
    /// <param name="description">A description for messages.</param>
    /// <param name="matches">Determines whether a response is accepted.</param>
    public WaiterAcceptor(WaiterState state, string description, Func<TInput, TOutput, bool> matches)
        : this(state, description, matches, matchesError: null)
    {
    }

    /// <summary>Creates an acceptor for errors.</summary>
    /// <param name="state">What an accepted error means for the wait.</param>
    /// <param name="description">A description for messages.</param>
    /// <param name="matches">Determines whether an error is accepted.</param>
    public WaiterAcceptor(WaiterState state, string description, Func<AwsServiceException, bool> matches)
        : this(state, description, matches: null, matches)
    {
    }

    private WaiterAcceptor(WaiterState state, string description, Func<TInput, TOutput, bool>? matches, Func<AwsServiceException, bool>? matchesError)
    {
        State = state;
        Description = description;
        Matches = matches;
        MatchesError = matchesError;
    }

    /// <summary>Gets what an accepted answer means for the wait.</summary>
    public WaiterState State { get; }

    /// <summary>Gets a description for messages.</summary>
    public string Description { get; }

    /// <summary>Gets the function that determines whether a response is accepted; <see langword="null"/> if no response is.</summary>
    public Func<TInput, TOutput, bool>? Matches { get; }

    /// <summary>Gets the function that determines whether an error is accepted; <see langword="null"/> if no error is.</summary>
    public Func<AwsServiceException, bool>? MatchesError { get; }
}
