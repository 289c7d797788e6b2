using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Splits an expression into tokens.</summary>
internal sealed class PathTokenizer(string text)
{
    private readonly List<PathToken> _tokens = [];
    private int _position;

    /// <summary>Gets the fault of the text; <c>null</c> if the text is valid so far.</summary>
    public PathFault? Fault { get; private set; }

    /// <returns>The tokens. The last one is <see cref="PathTokenKind.End"/>.</returns>
    public IReadOnlyList<PathToken> Read()
    {
        while (_position < text.Length && Fault is null)
            ReadToken();

        _tokens.Add(new PathToken(PathTokenKind.End, text.Length, 0));
        return _tokens;
    }

    private void ReadToken()
    {
        var character = text[_position];
        switch (character)
        {
            case ' ' or '\t' or '\n' or '\r':
                _position++;
                break;
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_':
                ReadIdentifier();
                break;
            case (>= '0' and <= '9') or '-':
                ReadNumber();
                break;
            case '"':
                ReadQuoted('"', AddQuotedIdentifier);
                break;
            case '\'':
                ReadQuoted('\'', (start, content) => AddLiteral(start, new JsonString(content.Replace("\\'", "'"), default)));
                break;
            case '`':
                ReadQuoted('`', AddJson);
                break;
            default:
                ReadSymbol(character);
                break;
        }
    }

    private void ReadSymbol(char character)
    {
        var next = _position + 1 < text.Length ? text[_position + 1] : '\0';
        var (kind, length) = (character, next) switch
        {
            ('[', ']') => (PathTokenKind.Flatten, 2),
            ('[', '?') => (PathTokenKind.OpenFilter, 2),
            ('|', '|') => (PathTokenKind.Or, 2),
            ('&', '&') => (PathTokenKind.And, 2),
            ('=', '=') => (PathTokenKind.Equal, 2),
            ('!', '=') => (PathTokenKind.NotEqual, 2),
            ('<', '=') => (PathTokenKind.LessOrEqual, 2),
            ('>', '=') => (PathTokenKind.GreaterOrEqual, 2),
            ('[', _) => (PathTokenKind.OpenBracket, 1),
            ('|', _) => (PathTokenKind.Pipe, 1),
            ('&', _) => (PathTokenKind.Reference, 1),
            ('!', _) => (PathTokenKind.Not, 1),
            ('<', _) => (PathTokenKind.Less, 1),
            ('>', _) => (PathTokenKind.Greater, 1),
            ('.', _) => (PathTokenKind.Dot, 1),
            ('*', _) => (PathTokenKind.Star, 1),
            ('@', _) => (PathTokenKind.Current, 1),
            (',', _) => (PathTokenKind.Comma, 1),
            (':', _) => (PathTokenKind.Colon, 1),
            (']', _) => (PathTokenKind.CloseBracket, 1),
            ('{', _) => (PathTokenKind.OpenBrace, 1),
            ('}', _) => (PathTokenKind.CloseBrace, 1),
            ('(', _) => (PathTokenKind.OpenParenthesis, 1),
            (')', _) => (PathTokenKind.CloseParenthesis, 1),
            _ => (PathTokenKind.End, 0),
        };
        if (length == 0)
        {
            Fault = new PathFault(_position, 1, "the character " + ProblemText.Quote(character.ToString()) + " has no meaning there");
            return;
        }

        _tokens.Add(new PathToken(kind, _position, length));
        _position += length;
    }

    private void ReadIdentifier()
    {
        var start = _position;
        while (_position < text.Length && text[_position] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            _position++;

        _tokens.Add(new PathToken(PathTokenKind.Identifier, start, _position - start, text.Substring(start, _position - start)));
    }

    private void ReadNumber()
    {
        var start = _position;
        do
            _position++;
        while (_position < text.Length && text[_position] is >= '0' and <= '9');

        var number = text.Substring(start, _position - start);
        if (string.Equals(number, "-", StringComparison.Ordinal))
            Fault = new PathFault(start, 1, "a number needs a digit behind '-'");
        else
            _tokens.Add(new PathToken(PathTokenKind.Number, start, number.Length, number));
    }

    /// <summary>Reads up to the next unescaped delimiter. A backslash escapes a delimiter.</summary>
    private void ReadQuoted(char delimiter, Action<int, string> add)
    {
        var start = _position;
        var content = new StringBuilder();
        for (_position++; _position < text.Length && text[_position] != delimiter; _position++)
        {
            content.Append(text[_position]);
            if (text[_position] == '\\' && _position + 1 < text.Length)
                content.Append(text[++_position]);
        }

        if (_position == text.Length)
        {
            Fault = new PathFault(start, 1, "the text that begins there has no end: add " + delimiter);
            return;
        }

        _position++;
        add(start, content.ToString());
    }

    private void AddQuotedIdentifier(int start, string content)
    {
        if (JsonReader.Read("\"" + content + "\"", CancellationToken.None) is JsonReadResult.Success { Root: JsonString name })
            _tokens.Add(new PathToken(PathTokenKind.QuotedIdentifier, start, _position - start, name.Value));
        else
            Fault = new PathFault(start, _position - start, "a name in quotes must be a JSON string");
    }

    private void AddJson(int start, string content)
    {
        if (JsonReader.Read(content.Replace("\\`", "`"), CancellationToken.None) is JsonReadResult.Success success)
            AddLiteral(start, success.Root);
        else
            Fault = new PathFault(start, _position - start, "a literal in backticks must be JSON");
    }

    private void AddLiteral(int start, JsonValue value) => _tokens.Add(new PathToken(PathTokenKind.Literal, start, _position - start, Value: value));
}
