using System.Text.RegularExpressions;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>
/// A pattern of a model. It is an ECMA-262 pattern without anchors for another engine than that of .NET. Texts are accepted if that
/// engine could interpret the pattern differently, or if a match takes too long.
/// </summary>
internal sealed class TextPattern
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMilliseconds(100);

    private readonly Regex? _regex;
    private readonly bool _knowsSpaces;

    private TextPattern(Regex? regex, bool knowsSpaces)
    {
        _regex = regex;
        _knowsSpaces = knowsSpaces;
    }

    public static TextPattern Compile(string pattern)
    {
        if (!PatternSyntax.IsCommon(pattern, out var knowsSpaces))
            return new TextPattern(regex: null, knowsSpaces);

        try
        {
            // In this mode \d and \w are ASCII, as they are in ECMA-262 and in Java.
            return new TextPattern(new Regex(pattern, RegexOptions.ECMAScript, TimeOut), knowsSpaces);
        }
        catch (ArgumentException)
        {
            return new TextPattern(regex: null, knowsSpaces);
        }
    }

    /// <summary>Determines whether the text is certain not to match.</summary>
    public bool Refuses(string text)
    {
        if (_regex is null || !IsComparable(text))
            return false;

        try
        {
            return !_regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private bool IsComparable(string text)
    {
        foreach (var character in text)
        {
            // .NET treats a surrogate pair as two characters. The spaces beyond ASCII that match \s differ between engines.
            if (char.IsSurrogate(character) || (_knowsSpaces && character > '\x7F'))
                return false;
        }

        return true;
    }
}
