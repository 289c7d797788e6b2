namespace AmplifyGen.Generator.Spec;

/// <summary>Finds the name that a wrong one probably means.</summary>
/// <param name="token">Cancels a search.</param>
internal sealed class NearestNames(CancellationToken token = default)
{
    /// <summary>The maximum number of searches, each of which compares one name with all others. A spec with more faults needs no more suggestions.</summary>
    private const int MaxSearches = 50;

    /// <summary>The maximum length of compared names, because the work grows with the product of the lengths and a spec is untrusted.</summary>
    private const int MaxLength = 200;

    private int _searches;

    /// <returns>The candidate with the fewest edits, if they are few for its length; the first of several in ordinal order.</returns>
    public string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength || _searches++ >= MaxSearches)
            return null;

        string? nearest = null;
        var best = (name.Length / 3) + 2;
        foreach (var candidate in candidates)
        {
            token.ThrowIfCancellationRequested();
            var distance = string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                nearest = candidate;
                best = distance;
            }
        }

        return nearest;
    }

    /// <summary>Determines whether two names differ only in case, or by a missing, additional or different letter, or by two exchanged letters.</summary>
    public static bool IsSlip(string name, string other)
    {
        if (string.Equals(name, other, StringComparison.OrdinalIgnoreCase) || AreWithin(name, other, 1))
            return true;

        if (name.Length != other.Length || name.Length > MaxLength)
            return false;

        var first = 0;
        while (first < name.Length && name[first] == other[first])
            first++;

        return first + 1 < name.Length
            && name[first] == other[first + 1]
            && name[first + 1] == other[first]
            && string.CompareOrdinal(name, first + 2, other, first + 2, name.Length) == 0;
    }

    public static bool AreWithin(string name, string other, int edits) => name.Length <= MaxLength && Distance(name, other, edits) <= edits;

    /// <summary>Calculates the Levenshtein distance up to a limit.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return int.MaxValue;

        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var rowBest = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
                rowBest = Math.Min(rowBest, row[j]);
            }

            if (rowBest > limit)
                return int.MaxValue;
        }

        return row[right.Length];
    }
}
