namespace AmplifyGen;

/// <summary>Enumerates the pages of an operation. Each page is a response, and is requested when the enumeration reaches it.</summary>
/// <typeparam name="TPage">The type of the response.</typeparam>
/// <remarks>Each enumeration starts at the first page again. Cancel an enumeration with <c>WithCancellation</c>.</remarks>
public sealed class AwsPages<TPage> : IAsyncEnumerable<TPage>
{
    private readonly IAsyncEnumerable<TPage> _pages;

    /// <summary>Creates the pages from another sequence, such as one that a test makes.</summary>
    /// <param name="pages">The pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is <see langword="null"/>.</exception>
    public AwsPages(IAsyncEnumerable<TPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        _pages = pages;
    }

    /// <summary>Returns an enumerator that requests the pages one after another.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public IAsyncEnumerator<TPage> GetAsyncEnumerator(CancellationToken cancellationToken = default) => _pages.GetAsyncEnumerator(cancellationToken);
}

/// <summary>Enumerates the items on all pages of an operation. A page is requested when the enumeration reaches its first item.</summary>
/// <typeparam name="TPage">The type of the response, which is a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <remarks>
/// <para>Each enumeration starts at the first page again. Cancel an enumeration with <c>WithCancellation</c>.</para>
/// <para><see cref="AsPages"/> returns the responses themselves.</para>
/// </remarks>
public sealed class AwsPages<TPage, TItem> : IAsyncEnumerable<TItem>
{
    private readonly IAsyncEnumerable<TPage> _pages;
    private readonly Func<TPage, IEnumerable<TItem>?> _items;

    /// <summary>Creates the items from a sequence of pages, such as one that a test makes.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">Returns the items of a page, or <see langword="null"/> if it has none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AwsPages(IAsyncEnumerable<TPage> pages, Func<TPage, IEnumerable<TItem>?> items)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        _pages = pages;
        _items = items;
    }

    /// <summary>Returns the pages, each of which is a response.</summary>
    public IAsyncEnumerable<TPage> AsPages() => _pages;

    /// <summary>Returns an enumerator over the items of all pages.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in _items(page) ?? [])
                yield return item;
        }
    }
}
