namespace AmplifyGen.Client;

/// <summary>Compares numbers and texts like JMESPath. Texts are ordered by their code points, which differs from the order of UTF-16.</summary>
internal static class PathOrder<T>
{
    public static IComparer<T> Comparer { get; } = typeof(T) == typeof(string) ? (IComparer<T>)(object)System.Collections.Generic.Comparer<string>.Create(Compare) : Comparer<T>.Default;

    private static int Compare(string left, string right)
    {
        var (first, second) = (left.EnumerateRunes(), right.EnumerateRunes());
        while (true)
        {
            var (hasFirst, hasSecond) = (first.MoveNext(), second.MoveNext());
            if (!hasFirst || !hasSecond)
                return hasFirst.CompareTo(hasSecond);

            if (first.Current != second.Current)
                return first.Current.CompareTo(second.Current);
        }
    }
}
