using System.Collections.Concurrent;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Contains the patterns of a compilation. Each is compiled once, when the first text is checked.</summary>
/// <remarks>It contains at most the patterns of the shapes in the compilation.</remarks>
internal sealed class PatternCatalog
{
    private const int MaxPatternLength = 80;

    private const int MaxTextLength = 40;

    private readonly ConcurrentDictionary<string, Lazy<TextPattern>> _patterns = new(StringComparer.Ordinal);

    /// <summary>Returns the end of a message that starts with the member, or <c>null</c> if the text matches or cannot be checked.</summary>
    public string? Fault(string pattern, string text, bool isSensitive) =>
        _patterns.GetOrAdd(pattern, static source => new Lazy<TextPattern>(() => TextPattern.Compile(source))).Value.Refuses(text)
            ? $"takes a text that matches the pattern {Excerpt.Of(pattern, MaxPatternLength)}" + (isSensitive ? "" : $" but is given '{Excerpt.Of(text, MaxTextLength)}'")
            : null;
}
