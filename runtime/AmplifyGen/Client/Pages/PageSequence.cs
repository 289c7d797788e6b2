using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: calls an operation for one page after another.</summary>
/// <typeparam name="TInput">The request.</typeparam>
/// <typeparam name="TPage">The response.</typeparam>
/// <typeparam name="TToken">The token of the next page. If a value of this type can be <see langword="null"/>, then <see langword="null"/> is not a token.</typeparam>
/// <param name="operation">The name of the operation, for messages.</param>
/// <param name="input">The request for the first page.</param>
/// <param name="options">The options for the calls.</param>
/// <param name="send">Calls the operation.</param>
/// <param name="next">Returns the token of the next page, or <see langword="null"/> if a page is the last one.</param>
/// <param name="follow">Returns the request with a token set.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageSequence<TInput, TPage, TToken>(
    string operation,
    TInput input,
    AwsCallOptions options,
    Func<TInput, AwsCallOptions, CancellationToken, Task<TPage>> send,
    Func<TPage, TToken?> next,
    Func<TInput, TToken, TInput> follow) : IAsyncEnumerable<TPage>
{
    /// <summary>Returns an enumerator that starts at the first page.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="AwsClientException">A token repeats, so the pages would never end.</exception>
    public async IAsyncEnumerator<TPage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var request = input;
        var tokens = new TokenHistory<TToken>();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await send(request, options, cancellationToken).ConfigureAwait(false);
            yield return page;
            if (next(page) is not { } token)
                yield break;

            if (tokens.Repeats(token))
                throw new AwsClientException($"A page of '{operation}' has the same token as an earlier page, so the enumeration would never end. It was stopped.");

            request = follow(input, token);
        }
    }
}
