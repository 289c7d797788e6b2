namespace AmplifyGen.Client;

/// <summary>The order of numbers and texts in JMESPath. That of texts is the order of their code points, which UTF-16 does not keep.</summary>
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
