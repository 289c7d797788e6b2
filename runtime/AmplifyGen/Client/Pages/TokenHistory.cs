namespace AmplifyGen.Client;

/// <summary>
/// Detects tokens that repeat, in constant memory: each token is compared with the previous one, and with one that is kept for twice as many
/// tokens each time (Brent's algorithm).
/// </summary>
internal sealed class TokenHistory<TToken>
{
    private TToken? _last;
    private TToken? _kept;
    private long _age;
    private long _limit;

    /// <summary>Adds the next token, and returns whether it occurred before.</summary>
    public bool Repeats(TToken token)
    {
        if (_limit > 0 && (AreEqual(token, _last) || AreEqual(token, _kept)))
            return true;

        if (_age == _limit)
        {
            _kept = token;
            _age = 0;
            _limit = _limit == 0 ? 1 : _limit * 2;
        }

        _age++;
        _last = token;
        return false;
    }

    private static bool AreEqual(TToken? left, TToken? right) => EqualityComparer<TToken?>.Default.Equals(left, right);
}
