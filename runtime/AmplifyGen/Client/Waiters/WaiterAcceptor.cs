using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: what an answer must be like, and what becomes of the wait then.</summary>
/// <typeparam name="TInput">The request.</typeparam>
/// <typeparam name="TOutput">The response.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WaiterAcceptor<TInput, TOutput>
{
    /// <summary>Creates an acceptor of responses.</summary>
    /// <param name="state">What becomes of the wait.</param>
    /// <param name="description">What is the case then, for messages.</param>
    /// <param name="matches">Whether a response is accepted.</param>
    public WaiterAcceptor(WaiterState state, string description, Func<TInput, TOutput, bool> matches)
        : this(state, description, matches, matchesError: null)
    {
    }

    /// <summary>Creates an acceptor of errors.</summary>
    /// <param name="state">What becomes of the wait.</param>
    /// <param name="description">What is the case then, for messages.</param>
    /// <param name="matches">Whether an error of the service is accepted.</param>
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

    /// <summary>Gets what becomes of the wait.</summary>
    public WaiterState State { get; }

    /// <summary>Gets what is the case then.</summary>
    public string Description { get; }

    /// <summary>Gets whether a response is accepted; <see langword="null"/> if none is.</summary>
    public Func<TInput, TOutput, bool>? Matches { get; }

    /// <summary>Gets whether an error of the service is accepted; <see langword="null"/> if none is.</summary>
    public Func<AwsServiceException, bool>? MatchesError { get; }
}
