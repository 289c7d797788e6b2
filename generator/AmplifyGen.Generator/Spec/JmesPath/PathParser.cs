using System.Globalization;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>
/// Parses JMESPath, all of its grammar, by the binding power of its operators. The powers are those of the reference implementation, so that
/// an expression means here what it means there.
/// </summary>
internal sealed class PathParser
{
    /// <summary>The longest one in the models of AWS has some 200 characters.</summary>
    public const int MaxLength = 4096;

    /// <summary>Keeps the stack safe, here and in all that goes over the expression.</summary>
    public const int MaxDepth = 64;

    private const int PipePower = 1;
    private const int OrPower = 2;
    private const int AndPower = 3;
    private const int ComparisonPower = 5;
    private const int FlattenPower = 9;
    private const int StarPower = 20;
    private const int FilterPower = 21;
    private const int DotPower = 40;
    private const int NotPower = 45;
    private const int BracketPower = 55;

    /// <summary>What binds less than this ends a projection: the rest applies to the list as a whole.</summary>
    private const int ProjectionEnd = 10;

    private readonly IReadOnlyList<PathToken> _tokens;
    private int _index;
    private int _depth;
    private PathFault? _fault;

    private PathParser(IReadOnlyList<PathToken> tokens) => _tokens = tokens;

    private PathToken Token => _tokens[_index];

    private PathToken Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    /// <summary>Parses an expression, or says what is wrong with it.</summary>
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
            syntax = parser.Fail(parser.Token, "the end or an operator was expected");

        fault = parser._fault;
        return syntax;
    }

    private PathSyntax? ParseExpression(int power)
    {
        if (++_depth > MaxDepth)
            return Fail(Token, "it has more than " + Number(MaxDepth) + " levels");

        var left = ParseStart();
        while (left is not null && power < Power(Token.Kind))
        {
            left = ParseRest(left);
            if (left?.Depth > MaxDepth)
                left = Fail(Token, "it has more than " + Number(MaxDepth) + " levels");
        }

        _depth--;
        return left;
    }

    private PathSyntax? ParseStart()
    {
        var token = Take();
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
                return ParseProjected(StarPower) is { } values ? new PathSyntax.ValueProjection(here, values) : null;
            case PathTokenKind.OpenFilter:
                return ParseFilter(here);
            case PathTokenKind.Flatten:
                return ParseFlatten(here, token);
            case PathTokenKind.Not:
                return ParseExpression(NotPower) is { } operand ? new PathSyntax.Not(operand, token.Start) : null;
            case PathTokenKind.OpenParenthesis:
                return ParseExpression(0) is { } inner && Expect(PathTokenKind.CloseParenthesis, "')'") ? inner : null;
            case PathTokenKind.OpenBrace:
                return ParseMultiHash(token);
            case PathTokenKind.OpenBracket:
                return IsIndex() || IsStar() ? ParseBracket(here) : ParseMultiList(token);
            default:
                return Fail(token, "a value was expected");
        }
    }

    private PathSyntax? ParseRest(PathSyntax left)
    {
        var token = Take();
        switch (token.Kind)
        {
            case PathTokenKind.Dot when Token.Kind == PathTokenKind.Star:
                Take();
                return ParseProjected(DotPower) is { } values ? new PathSyntax.ValueProjection(left, values) : null;
            case PathTokenKind.Dot:
                return ParseBehindDot(DotPower) is { } name ? new PathSyntax.Chain(left, name) : null;
            case PathTokenKind.Pipe:
                return ParseExpression(PipePower) is { } next ? new PathSyntax.Chain(left, next) : null;
            case PathTokenKind.Or:
                return ParseExpression(OrPower) is { } alternative ? new PathSyntax.Or(left, alternative) : null;
            case PathTokenKind.And:
                return ParseExpression(AndPower) is { } other ? new PathSyntax.And(left, other) : null;
            case PathTokenKind.OpenFilter:
                return ParseFilter(left);
            case PathTokenKind.Flatten:
                return ParseFlatten(left, token);
            case PathTokenKind.OpenBracket:
                return ParseBracket(left);
            default:
                return ParseExpression(ComparisonPower) is { } right ? new PathSyntax.Comparison(token.Kind, left, right) : null;
        }
    }

    private PathSyntax? ParseFlatten(PathSyntax operand, PathToken token) =>
        ParseProjected(FlattenPower) is { } right
            ? new PathSyntax.Projection(new PathSyntax.Flatten(operand, token.Start + token.Length - operand.Start), right)
            : null;

    private PathSyntax? ParseFilter(PathSyntax left) =>
        ParseExpression(0) is { } condition && Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(FilterPower) is { } right
            ? new PathSyntax.Filter(left, right, condition)
            : null;

    /// <summary>Parses what each element of a projection is made to.</summary>
    private PathSyntax? ParseProjected(int power)
    {
        if (Power(Token.Kind) < ProjectionEnd)
            return new PathSyntax.Current(EndOfLast(), 0);

        if (Token.Kind is PathTokenKind.OpenBracket or PathTokenKind.OpenFilter)
            return ParseExpression(power);

        if (Token.Kind != PathTokenKind.Dot)
            return Fail(Token, "'.', '[' or an operator was expected");

        Take();
        return ParseBehindDot(power);
    }

    private PathSyntax? ParseBehindDot(int power)
    {
        switch (Token.Kind)
        {
            case PathTokenKind.Identifier or PathTokenKind.QuotedIdentifier or PathTokenKind.Star:
                return ParseExpression(power);
            case PathTokenKind.OpenBracket:
                return ParseMultiList(Take());
            case PathTokenKind.OpenBrace:
                return ParseMultiHash(Take());
            default:
                return Fail(Token, "a name, '*', '[' or '{' was expected behind '.'");
        }
    }

    private bool IsIndex() => Token.Kind is PathTokenKind.Number or PathTokenKind.Colon;

    private bool IsStar() => Token.Kind == PathTokenKind.Star && Next.Kind == PathTokenKind.CloseBracket;

    /// <summary>Parses what follows <c>[</c>: an index, a slice or a star.</summary>
    private PathSyntax? ParseBracket(PathSyntax left)
    {
        if (IsIndex())
            return Token.Kind == PathTokenKind.Colon || Next.Kind == PathTokenKind.Colon ? ParseSlice(left) : ParseIndex(left);

        return Expect(PathTokenKind.Star, "a number, ':' or '*'") && Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(StarPower) is { } right
            ? new PathSyntax.Projection(left, right)
            : null;
    }

    private PathSyntax? ParseIndex(PathSyntax left)
    {
        var token = Take();
        return ParseNumber(token) is { } value && Expect(PathTokenKind.CloseBracket, "']'")
            ? new PathSyntax.Chain(left, new PathSyntax.Index(value, token.Start, token.Length))
            : null;
    }

    private PathSyntax? ParseSlice(PathSyntax left)
    {
        var start = Token.Start;
        var parts = new int?[3];
        for (var part = 0; part < parts.Length; part++)
        {
            if (Token.Kind == PathTokenKind.Number && (parts[part] = ParseNumber(Take())) is null)
                return null;

            if (part == parts.Length - 1 || Token.Kind != PathTokenKind.Colon)
                break;

            Take();
        }

        if (parts[2] == 0)
            return Fail(Token, "the step of a slice cannot be 0");

        var end = Token.Start;
        return Expect(PathTokenKind.CloseBracket, "']'") && ParseProjected(StarPower) is { } right
            ? new PathSyntax.Projection(new PathSyntax.Chain(left, new PathSyntax.Slice(parts[0], parts[1], parts[2], start, end - start)), right)
            : null;
    }

    private PathSyntax? ParseMultiList(PathToken open) =>
        ParseItems(PathTokenKind.CloseBracket, "',' or ']'", ParseItem) is { } items ? new PathSyntax.MultiList(items, open.Start, EndOfLast() - open.Start) : null;

    private PathSyntax? ParseMultiHash(PathToken open) =>
        ParseItems(PathTokenKind.CloseBrace, "',' or '}'", ParseField) is { } fields ? new PathSyntax.MultiHash(fields, open.Start, EndOfLast() - open.Start) : null;

    private PathSyntax? ParseCall(PathToken name)
    {
        Take();
        if (Token.Kind == PathTokenKind.CloseParenthesis)
        {
            Take();
            return new PathSyntax.Call(name.Text, [], name.Start, EndOfLast() - name.Start);
        }

        return ParseItems(PathTokenKind.CloseParenthesis, "',' or ')'", ParseArgument) is { } arguments
            ? new PathSyntax.Call(name.Text, arguments, name.Start, EndOfLast() - name.Start)
            : null;
    }

    private PathSyntax? ParseItem() => ParseExpression(0);

    private PathSyntax? ParseArgument()
    {
        if (Token.Kind != PathTokenKind.Reference)
            return ParseExpression(0);

        var start = Take().Start;
        return ParseExpression(0) is { } operand ? new PathSyntax.Reference(operand, start) : null;
    }

    private PathSyntax? ParseField()
    {
        var name = Take();
        if (name.Kind is not (PathTokenKind.Identifier or PathTokenKind.QuotedIdentifier))
            return Fail(name, "a name was expected");

        return Expect(PathTokenKind.Colon, "':'") && ParseExpression(0) is { } value ? new PathSyntax.HashField(name.Text, value, name.Start) : null;
    }

    private PathSyntax[]? ParseItems(PathTokenKind end, string expected, Func<PathSyntax?> parse)
    {
        var items = new List<PathSyntax>();
        while (parse() is { } item)
        {
            items.Add(item);
            if (Token.Kind == end)
            {
                Take();
                return [.. items];
            }

            if (!Expect(PathTokenKind.Comma, expected))
                break;
        }

        return null;
    }

    private int? ParseNumber(PathToken token)
    {
        if (int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value > int.MinValue)
            return value;

        Fail(token, "the number is too large");
        return null;
    }

    private PathToken Take()
    {
        var token = Token;
        if (token.Kind != PathTokenKind.End)
            _index++;

        return token;
    }

    private int EndOfLast() => _tokens[_index - 1].Start + _tokens[_index - 1].Length;

    private bool Expect(PathTokenKind kind, string expected)
    {
        if (Token.Kind == kind)
        {
            Take();
            return true;
        }

        Fail(Token, expected + " was expected");
        return false;
    }

    /// <summary>The first fault is the one to report: others follow from it.</summary>
    private PathSyntax? Fail(PathToken token, string message)
    {
        _fault ??= new PathFault(token.Start, token.Length, message + (token.Kind == PathTokenKind.End ? ", but the text ends" : ""));
        return null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Power(PathTokenKind kind) => kind switch
    {
        PathTokenKind.Pipe => PipePower,
        PathTokenKind.Or => OrPower,
        PathTokenKind.And => AndPower,
        PathTokenKind.Equal or PathTokenKind.NotEqual or PathTokenKind.Less or PathTokenKind.LessOrEqual
            or PathTokenKind.Greater or PathTokenKind.GreaterOrEqual => ComparisonPower,
        PathTokenKind.Flatten => FlattenPower,
        PathTokenKind.OpenFilter => FilterPower,
        PathTokenKind.Dot => DotPower,
        PathTokenKind.OpenBracket => BracketPower,
        _ => 0,
    };
}
