using System.Globalization;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>
/// Parses the complete grammar of JMESPath by the binding power of its operators. The powers are those of the reference implementation, so
/// that expressions have the same meaning.
/// </summary>
internal sealed class PathParser
{
    /// <summary>The maximum length. The longest expression in AWS's models has about 200 characters.</summary>
    public const int MaxLength = 4096;

    /// <summary>The maximum depth, which keeps the stack safe here and in all later steps.</summary>
    public const int MaxDepth = 64;

    private readonly PathCursor _cursor;
    private int _depth;

    private PathParser(IReadOnlyList<PathToken> tokens) => _cursor = new PathCursor(tokens);

    private PathToken Token => _cursor.Token;

    /// <summary>Parses an expression, or returns a fault.</summary>
    public static PathSyntax? Parse(string text, out PathFault? fault)
    {
        fault = text.Length > MaxLength ? new PathFault(0, text.Length, "it is longer than " + Number(MaxLength) + " characters") : null;
        if (fault is not null)
            return null;

        var tokenizer = new PathTokenizer(text);
        var tokens = tokenizer.Read();
        fault = tokenizer.Fault;
        if (fault is not null)
            return null;

        var parser = new PathParser(tokens);
        var syntax = parser.ParseExpression(0);
        if (syntax is not null && parser.Token.Kind != PathTokenKind.End)
            syntax = parser._cursor.Fail(parser.Token, "the end or an operator was expected");

        fault = parser._cursor.Fault;
        return syntax;
    }

    private PathSyntax? ParseExpression(int power)
    {
        if (++_depth > MaxDepth)
            return _cursor.Fail(Token, "it has more than " + Number(MaxDepth) + " levels");

        var left = ParseStart();
        while (left is not null && power < PathPowers.Of(Token.Kind))
        {
            left = ParseRest(left);
            if (left?.Depth > MaxDepth)
                left = _cursor.Fail(Token, "it has more than " + Number(MaxDepth) + " levels");
        }

        _depth--;
        return left;
    }

    private PathSyntax? ParseStart()
    {
        var token = _cursor.Take();
        var here = new PathSyntax.Current(token.Start, 0);
        switch (token.Kind)
        {
            case PathTokenKind.Literal:
                return new PathSyntax.Literal(token.Value!, token.Start, token.Length);
            case PathTokenKind.Current:
                return new PathSyntax.Current(token.Start, token.Length);
            case PathTokenKind.Identifier when Token.Kind == PathTokenKind.OpenParenthesis:
                return ParseCall(token);
            case PathTokenKind.Identifier or PathTokenKind.QuotedIdentifier:
                return new PathSyntax.Field(token.Text, token.Start, token.Length);
            case PathTokenKind.Star:
                return ParseProjected(PathPowers.Star) is { } values ? new PathSyntax.ValueProjection(here, values) : null;
            case PathTokenKind.OpenFilter:
                return ParseFilter(here);
            case PathTokenKind.Flatten:
                return ParseFlatten(here, token);
            case PathTokenKind.Not:
                return ParseExpression(PathPowers.Not) is { } operand ? new PathSyntax.Not(operand, token.Start) : null;
            case PathTokenKind.OpenParenthesis:
                return ParseExpression(0) is { } inner && _cursor.Expect(PathTokenKind.CloseParenthesis, "')'") ? inner : null;
            case PathTokenKind.OpenBrace:
                return ParseMultiHash(token);
            case PathTokenKind.OpenBracket:
                return IsIndex() || IsStar() ? ParseBracket(here) : ParseMultiList(token);
            default:
                return _cursor.Fail(token, "a value was expected");
        }
    }

    private PathSyntax? ParseRest(PathSyntax left)
    {
        var token = _cursor.Take();
        switch (token.Kind)
        {
            case PathTokenKind.Dot when Token.Kind == PathTokenKind.Star:
                _cursor.Take();
                return ParseProjected(PathPowers.Dot) is { } values ? new PathSyntax.ValueProjection(left, values) : null;
            case PathTokenKind.Dot:
                return ParseBehindDot(PathPowers.Dot) is { } name ? new PathSyntax.Chain(left, name) : null;
            case PathTokenKind.Pipe:
                return ParseExpression(PathPowers.Pipe) is { } next ? new PathSyntax.Chain(left, next) : null;
            case PathTokenKind.Or:
                return ParseExpression(PathPowers.Or) is { } alternative ? new PathSyntax.Or(left, alternative) : null;
            case PathTokenKind.And:
                return ParseExpression(PathPowers.And) is { } other ? new PathSyntax.And(left, other) : null;
            case PathTokenKind.OpenFilter:
                return ParseFilter(left);
            case PathTokenKind.Flatten:
                return ParseFlatten(left, token);
            case PathTokenKind.OpenBracket:
                return ParseBracket(left);
            default:
                return ParseExpression(PathPowers.Comparison) is { } right ? new PathSyntax.Comparison(token.Kind, left, right) : null;
        }
    }

    private PathSyntax? ParseFlatten(PathSyntax operand, PathToken token) =>
        ParseProjected(PathPowers.Flatten) is { } right
            ? new PathSyntax.Projection(new PathSyntax.Flatten(operand, token.Start + token.Length - operand.Start), right)
            : null;

    private PathSyntax? ParseFilter(PathSyntax left) =>
        ParseExpression(0) is { } condition && _cursor.Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(PathPowers.Filter) is { } right
            ? new PathSyntax.Filter(left, right, condition)
            : null;

    /// <summary>Parses the expression that is applied to each element of a projection.</summary>
    private PathSyntax? ParseProjected(int power)
    {
        if (PathPowers.Of(Token.Kind) < PathPowers.ProjectionEnd)
            return new PathSyntax.Current(_cursor.EndOfLast, 0);

        if (Token.Kind is PathTokenKind.OpenBracket or PathTokenKind.OpenFilter)
            return ParseExpression(power);

        if (Token.Kind != PathTokenKind.Dot)
            return _cursor.Fail(Token, "'.', '[' or an operator was expected");

        _cursor.Take();
        return ParseBehindDot(power);
    }

    private PathSyntax? ParseBehindDot(int power)
    {
        switch (Token.Kind)
        {
            case PathTokenKind.Identifier or PathTokenKind.QuotedIdentifier or PathTokenKind.Star:
                return ParseExpression(power);
            case PathTokenKind.OpenBracket:
                return ParseMultiList(_cursor.Take());
            case PathTokenKind.OpenBrace:
                return ParseMultiHash(_cursor.Take());
            default:
                return _cursor.Fail(Token, "a name, '*', '[' or '{' was expected behind '.'");
        }
    }

    private bool IsIndex() => Token.Kind is PathTokenKind.Number or PathTokenKind.Colon;

    private bool IsStar() => Token.Kind == PathTokenKind.Star && _cursor.Next.Kind == PathTokenKind.CloseBracket;

    /// <summary>Parses what follows <c>[</c>: an index, a slice or a star.</summary>
    private PathSyntax? ParseBracket(PathSyntax left)
    {
        if (IsIndex())
            return Token.Kind == PathTokenKind.Colon || _cursor.Next.Kind == PathTokenKind.Colon ? ParseSlice(left) : ParseIndex(left);

        return _cursor.Expect(PathTokenKind.Star, "a number, ':' or '*'") && _cursor.Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(PathPowers.Star) is { } right
            ? new PathSyntax.Projection(left, right)
            : null;
    }

    private PathSyntax? ParseIndex(PathSyntax left)
    {
        var token = _cursor.Take();
        return _cursor.ReadNumber(token) is { } value && _cursor.Expect(PathTokenKind.CloseBracket, "']'")
            ? new PathSyntax.Chain(left, new PathSyntax.Index(value, token.Start, token.Length))
            : null;
    }

    private PathSyntax? ParseSlice(PathSyntax left)
    {
        var start = Token.Start;
        var parts = new int?[3];
        for (var part = 0; part < parts.Length; part++)
        {
            if (Token.Kind == PathTokenKind.Number && (parts[part] = _cursor.ReadNumber(_cursor.Take())) is null)
                return null;

            if (part == parts.Length - 1 || Token.Kind != PathTokenKind.Colon)
                break;

            _cursor.Take();
        }

        if (parts[2] == 0)
            return _cursor.Fail(Token, "the step of a slice cannot be 0");

        var end = Token.Start;
        return _cursor.Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(PathPowers.Star) is { } right
            ? new PathSyntax.Projection(new PathSyntax.Chain(left, new PathSyntax.Slice(parts[0], parts[1], parts[2], start, end - start)), right)
            : null;
    }

    private PathSyntax? ParseMultiList(PathToken open) =>
        ParseItems(PathTokenKind.CloseBracket, "',' or ']'", ParseItem) is { } items ? new PathSyntax.MultiList(items, open.Start, _cursor.EndOfLast - open.Start) : null;

    private PathSyntax? ParseMultiHash(PathToken open) =>
        ParseItems(PathTokenKind.CloseBrace, "',' or '}'", ParseField) is { } fields ? new PathSyntax.MultiHash(fields, open.Start, _cursor.EndOfLast - open.Start) : null;

    private PathSyntax? ParseCall(PathToken name)
    {
        _cursor.Take();
        if (Token.Kind == PathTokenKind.CloseParenthesis)
        {
            _cursor.Take();
            return new PathSyntax.Call(name.Text, [], name.Start, _cursor.EndOfLast - name.Start);
        }

        return ParseItems(PathTokenKind.CloseParenthesis, "',' or ')'", ParseArgument) is { } arguments
            ? new PathSyntax.Call(name.Text, arguments, name.Start, _cursor.EndOfLast - name.Start)
            : null;
    }

    private PathSyntax? ParseItem() => ParseExpression(0);

    private PathSyntax? ParseArgument()
    {
        if (Token.Kind != PathTokenKind.Reference)
            return ParseExpression(0);

        var start = _cursor.Take().Start;
        return ParseExpression(0) is { } operand ? new PathSyntax.Reference(operand, start) : null;
    }

    private PathSyntax? ParseField()
    {
        var name = _cursor.Take();
        if (name.Kind is not (PathTokenKind.Identifier or PathTokenKind.QuotedIdentifier))
            return _cursor.Fail(name, "a name was expected");

        return _cursor.Expect(PathTokenKind.Colon, "':'") && ParseExpression(0) is { } value ? new PathSyntax.HashField(name.Text, value, name.Start) : null;
    }

    private PathSyntax[]? ParseItems(PathTokenKind end, string expected, Func<PathSyntax?> parse)
    {
        var items = new List<PathSyntax>();
        while (parse() is { } item)
        {
            items.Add(item);
            if (Token.Kind == end)
            {
                _cursor.Take();
                return [.. items];
            }

            if (!_cursor.Expect(PathTokenKind.Comma, expected))
                break;
        }

        return null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
