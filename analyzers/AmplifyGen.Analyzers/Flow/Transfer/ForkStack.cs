namespace AmplifyGen.Analyzers.Flow.Transfer;

/// <summary>
/// The operations of a block that can end in several ways. The block is run once for each combination: each run takes the same ways as the
/// previous one, except at the last fork, where it takes the next way.
/// </summary>
internal sealed class ForkStack
{
    private List<Fork>? _forks;
    private int _met;

    /// <summary>Starts another run from the start of the block. Returns whether there is one.</summary>
    public bool Next()
    {
        _met = 0;
        if (_forks is null)
            return false;

        while (_forks.Count > 0 && ++_forks[_forks.Count - 1].Taken == _forks[_forks.Count - 1].Ways.Count)
            _forks.RemoveAt(_forks.Count - 1);
        return _forks.Count > 0;
    }

    /// <summary>Returns the way that this run takes.</summary>
    /// <param name="ways">Returns the possible ways, of which there must be at least one.</param>
    public T Take<T>(Func<IReadOnlyList<T>> ways)
        where T : class
    {
        _forks ??= [];
        if (_met == _forks.Count)
            _forks.Add(new Fork(ways()));
        var fork = _forks[_met++];
        return (T)fork.Ways[fork.Taken];
    }

    private sealed class Fork(IReadOnlyList<object> ways)
    {
        public IReadOnlyList<object> Ways { get; } = ways;

        public int Taken { get; set; }
    }
}
