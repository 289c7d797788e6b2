using System.Collections.Concurrent;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>The patterns of a compilation, each compiled once, when a text is first judged by it.</summary>
/// <remarks>It holds at most the patterns that the compilation's shapes have.</remarks>
internal sealed class PatternCatalog
{
    private const int MaxPatternLength = 80;

    private const int MaxTextLength = 40;

    private readonly ConcurrentDictionary<string, Lazy<TextPattern>> _patterns = new(StringComparer.Ordinal);

    /// <summary>The end of a message that begins with the member, or <c>null</c> if the text matches or cannot be judged.</summary>
    public string? Fault(string pattern, string text, bool isSensitive) =>
        _patterns.GetOrAdd(pattern, static source => new Lazy<TextPattern>(() => TextPattern.Compile(source))).Value.Refuses(text)
            ? $"takes a text that matches the pattern {Excerpt.Of(pattern, MaxPatternLength)}" + (isSensitive ? "" : $" but is given '{Excerpt.Of(text, MaxTextLength)}'")
            : null;
}
