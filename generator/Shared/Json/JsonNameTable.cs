namespace AmplifyGen.Generator.Json;

/// <summary>Shares the strings of equal member names: a model repeats <c>target</c> and <c>traits</c> thousands of times.</summary>
internal sealed class JsonNameTable
{
    private const int Size = 512;

    private readonly string?[] _names = new string?[Size];

    public string Get(string text, JsonSpan span)
    {
        if (span.Length == 0)
            return "";

        // The middle and the last character distinguish most names of a model. A collision only costs an allocation.
        var hash = (span.Length * 31) + (text[span.Start + (span.Length / 2)] * 7) + text[span.End - 1];
        ref var slot = ref _names[hash & (Size - 1)];
        if (slot is { } known && known.Length == span.Length && string.CompareOrdinal(known, 0, text, span.Start, span.Length) == 0)
            return known;

        return slot = text.Substring(span.Start, span.Length);
    }
}
