using System.Globalization;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Moves over the tokens of an expression, and keeps the first fault.</summary>
internal sealed class PathCursor(IReadOnlyList<PathToken> tokens)
{
    private int _index;

    public PathFault? Fault { get; private set; }

    public PathToken Token => tokens[_index];

    public PathToken Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    /// <summary>Gets the end of the last token that was taken.</summary>
    public int EndOfLast => tokens[_index - 1].Start + tokens[_index - 1].Length;

    public PathToken Take()
    {
        var token = Token;
        if (token.Kind != PathTokenKind.End)
            _index++;

        return token;
    }

    /// <summary>Takes a token of a kind, or reports that it is missing.</summary>
    public bool Expect(PathTokenKind kind, string expected)
    {
        if (Token.Kind == kind)
        {
            Take();
            return true;
        }

        Fail(Token, expected + " was expected");
        return false;
    }

    public int? ReadNumber(PathToken token)
    {
        if (int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value > int.MinValue)
            return value;

        Fail(token, "the number is too large");
        return null;
    }

    /// <summary>Reports a fault. Only the first one is kept, because others result from it.</summary>
    public PathSyntax? Fail(PathToken token, string message)
    {
        Fault ??= new PathFault(token.Start, token.Length, message + (token.Kind == PathTokenKind.End ? ", but the text ends" : ""));
        return null;
    }
}
