using System.Collections.Concurrent;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>Answers about the code of a compilation that analyses share. Who uses an answer depends on what was read to find it.</summary>
internal sealed class SharedAnswers<TKey, TAnswer>(IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TAnswer Answer, SourceReads Reads)> _known = new(comparer);

    public bool TryGet(TKey key, out TAnswer answer)
    {
        var isKnown = _known.TryGetValue(key, out var known);
        if (isKnown)
            SourceReads.Include(known.Reads);

        answer = known.Answer;
        return isKnown;
    }

    /// <summary>Returns the answer, and finds it if it is not known.</summary>
    public TAnswer Of(TKey key, CancellationToken token, Func<TKey, CancellationToken, TAnswer> find) =>
        TryGet(key, out var known) ? known : Find(key, token, find);

    /// <summary>Finds an answer that is not known.</summary>
    public TAnswer Find<TArgument>(TKey key, TArgument argument, Func<TKey, TArgument, TAnswer> find)
    {
        using var reads = SourceReads.Begin();
        return Add(key, find(key, argument), reads);
    }

    /// <summary>Adds an answer. Returns the one that another thread added before.</summary>
    public TAnswer Add(TKey key, TAnswer answer, SourceReads reads)
    {
        var known = _known.GetOrAdd(key, (answer, reads));
        if (known.Reads != reads)
            SourceReads.Include(known.Reads);
        return known.Answer;
    }
}
