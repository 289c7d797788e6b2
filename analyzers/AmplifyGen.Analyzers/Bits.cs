namespace AmplifyGen.Analyzers;

/// <summary>An immutable set of small numbers: members of a shape, sites, events. Numbers below 64 need no allocation.</summary>
internal readonly struct Bits : IEquatable<Bits>
{
    private readonly ulong _first;

    /// <summary>The words after the first, without trailing zeros; <c>null</c> if all of them are zero.</summary>
    private readonly ulong[]? _rest;

    private Bits(ulong first, ulong[]? rest)
    {
        _first = first;
        _rest = rest;
    }

    public static Bits Empty => default;

    public bool IsEmpty => _first == 0 && _rest is null;

    private int WordCount => 1 + (_rest?.Length ?? 0);

    public static Bits operator |(Bits left, Bits right) =>
        left._rest is null && right._rest is null
            ? new Bits(left._first | right._first, null)
            : Combine(left, right, static (a, b) => a | b);

    public static Bits operator &(Bits left, Bits right) =>
        left._rest is null || right._rest is null
            ? new Bits(left._first & right._first, null)
            : Combine(left, right, static (a, b) => a & b);

    public static bool operator ==(Bits left, Bits right) => left.Equals(right);

    public static bool operator !=(Bits left, Bits right) => !left.Equals(right);

    public static Bits Of(int index)
    {
        if (index < 64)
            return new Bits(1UL << index, null);

        var rest = new ulong[(index / 64)];
        rest[(index / 64) - 1] = 1UL << (index % 64);
        return new Bits(0, rest);
    }

    public bool Contains(int index) => (Word(index / 64) & (1UL << (index % 64))) != 0;

    public Bits With(int index) => this | Of(index);

    public Bits Except(Bits other) =>
        _rest is null
            ? new Bits(_first & ~other._first, null)
            : Combine(this, other, static (a, b) => a & ~b);

    public bool IsSubsetOf(Bits other) => Except(other).IsEmpty;

    /// <summary>Returns the only number of the set, or -1 if it has none or several.</summary>
    public int Single()
    {
        var single = -1;
        foreach (var index in this)
        {
            if (single >= 0)
                return -1;
            single = index;
        }

        return single;
    }

    /// <summary>Enumerates the numbers without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    public IEnumerable<int> Indices()
    {
        for (var word = 0; word < WordCount; word++)
        {
            var index = word * 64;
            for (var bits = Word(word); bits != 0; bits >>= 1, index++)
            {
                if ((bits & 1) != 0)
                    yield return index;
            }
        }
    }

    public bool Equals(Bits other)
    {
        if (_first != other._first || WordCount != other.WordCount)
            return false;

        for (var word = 1; word < WordCount; word++)
        {
            if (Word(word) != other.Word(word))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is Bits other && Equals(other);

    public override int GetHashCode() => (_first ^ (_first >> 32) ^ (_rest is null ? 0 : _rest[0])).GetHashCode();

    public override string ToString() => string.Join(",", Indices());

    private static Bits Combine(Bits left, Bits right, Func<ulong, ulong, ulong> combine)
    {
        var count = Math.Max(left.WordCount, right.WordCount);
        var last = 0;
        var words = new ulong[count];
        for (var word = 0; word < count; word++)
        {
            words[word] = combine(left.Word(word), right.Word(word));
            if (words[word] != 0)
                last = word;
        }

        return new Bits(words[0], last == 0 ? null : words.AsSpan(1, last).ToArray());
    }

    internal struct Enumerator(Bits bits)
    {
        private ulong _word = bits._first;
        private int _base;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            for (; _word == 0; _word = bits.Word(_base / 64))
            {
                _base += 64;
                Current = _base - 1;
                if (_base / 64 >= bits.WordCount)
                    return false;
            }

            do
            {
                Current++;
            }
            while ((_word & (1UL << (Current % 64))) == 0);

            _word &= ~(1UL << (Current % 64));
            return true;
        }
    }

    private ulong Word(int word) => word == 0 ? _first : word < WordCount ? _rest![word - 1] : 0;
}
