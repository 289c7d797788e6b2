namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Divides a path into its steps.</summary>
internal sealed class EndpointPathTokens
{
    private const string KeysFunction = "keys(";
    private const int MaxDepth = 32;

    private readonly string _text;
    private int _position;

    private EndpointPathTokens(string text) => _text = text;

    /// <returns><c>null</c> if the text is no path, or uses more of JMESPath than endpoint rules do.</returns>
    public static List<EndpointPathToken>? Parse(string text)
    {
        var reader = new EndpointPathTokens(text);
        return reader.ReadPath(0) is { } tokens && reader._position == text.Length ? tokens : null;
    }

    private List<EndpointPathToken>? ReadPath(int depth)
    {
        var tokens = new List<EndpointPathToken>();
        if (depth > MaxDepth || !ReadStart(tokens, depth))
            return null;

        while (true)
        {
            Skip();
            if (Take("[*]"))
                tokens.Add(new EndpointPathToken.Elements());
            else if (Take("[]"))
                tokens.Add(new EndpointPathToken.Flatten());
            else if (!Take("."))
                return tokens;
            else if (!ReadStart(tokens, depth))
                return null;
        }
    }

    /// <summary>Reads what can stand at the start of a path and behind a dot.</summary>
    private bool ReadStart(List<EndpointPathToken> tokens, int depth)
    {
        Skip();
        if (Take(KeysFunction))
            return ReadKeys(tokens, depth);

        if (Take("*"))
        {
            tokens.Add(new EndpointPathToken.Values());
            return true;
        }

        if (tokens.Count == 0 && Peek("[*]"))
            return true;

        return Take("[") ? ReadFork(tokens, depth) : ReadName(tokens);
    }

    private bool ReadKeys(List<EndpointPathToken> tokens, int depth)
    {
        Skip();
        if (!Take("@"))
        {
            // With a path as its argument, the function is at the start.
            if (tokens.Count > 0 || ReadPath(depth + 1) is not { } path)
                return false;

            tokens.AddRange(path);
        }

        Skip();
        tokens.Add(new EndpointPathToken.Keys());
        return Take(")");
    }

    private bool ReadFork(List<EndpointPathToken> tokens, int depth)
    {
        var ways = new List<List<EndpointPathToken>>();
        do
        {
            if (ReadPath(depth + 1) is not { } way)
                return false;

            ways.Add(way);
            Skip();
        }
        while (Take(","));

        tokens.Add(new EndpointPathToken.Fork(ways));
        return Take("]");
    }

    private bool ReadName(List<EndpointPathToken> tokens)
    {
        var isQuoted = Take("\"");
        var start = _position;
        while (_position < _text.Length && (isQuoted ? _text[_position] is not ('"' or '\\') : IsNamePart(_text[_position])))
            _position++;

        var name = _text.Substring(start, _position - start);
        tokens.Add(new EndpointPathToken.Field(name));
        return name.Length > 0 && (!isQuoted || Take("\""));
    }

    private static bool IsNamePart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private void Skip()
    {
        while (_position < _text.Length && _text[_position] == ' ')
            _position++;
    }

    private bool Peek(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private bool Take(string text)
    {
        if (!Peek(text))
            return false;

        _position += text.Length;
        return true;
    }
}
