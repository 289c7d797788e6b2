using System.Text.RegularExpressions;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>
/// A pattern of a model. It is ECMA-262, not anchored, and was written for another engine than .NET's; what that engine might take
/// to mean something else, or cannot tell in time, is not refused.
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

    /// <summary>Whether the text surely does not match.</summary>
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
            // .NET takes a surrogate pair for two characters. Which spaces beyond ASCII are \s differs from engine to engine.
            if (char.IsSurrogate(character) || (_knowsSpaces && character > '\x7F'))
                return false;
        }

        return true;
    }
}
