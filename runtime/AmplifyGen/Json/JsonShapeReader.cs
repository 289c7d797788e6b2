using System.ComponentModel;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Reads strict RFC 8259 JSON for generated code.</summary>
/// <remarks>
/// The caller asks for what it expects, in the order of the text. Anything else causes a <see cref="JsonException"/> that names the problem,
/// the path and the byte offset, but never a value, because it may be a secret.
/// <code>
/// reader.BeginObject();
/// while (reader.NextName(out var name))
///     // read or Skip() the value
/// </code>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeReader
{
    /// <summary>The maximum depth of nested objects and arrays, unless <see cref="JsonSerializer"/> reads or writes them.</summary>
    /// <remarks>DynamoDB supports values that are nested 32 levels deep. Each of these levels is two levels in JSON, and a request adds some more.</remarks>
    public const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private readonly bool _isBody;
    private int _position;
    private int _depth;

    // Directly after '{' or '[', where there is no comma before the next name or element.
    private bool _isFirst;

    private KnownNames _knownNames;

    /// <summary>Creates a reader.</summary>
    /// <param name="utf8">The text. A byte order mark at its start is skipped.</param>
    /// <param name="isResponse">Whether the text is a response. Missing required members are then filled in (Smithy's error correction).</param>
    public JsonShapeReader(ReadOnlySpan<byte> utf8, bool isResponse)
        : this(utf8, isResponse, MaxDepth)
    {
    }

    internal JsonShapeReader(ReadOnlySpan<byte> utf8, bool isResponse, int maxDepth, bool isBody = false)
    {
        _isBody = isBody;
        _json = utf8;
        _maxDepth = maxDepth;
        IsResponse = isResponse;
        if (utf8.StartsWith("\uFEFF"u8))
            _position = 3;
    }

    /// <summary>Gets whether the text is a response. Missing required members are then filled in instead of rejected.</summary>
    public bool IsResponse { get; }

    /// <summary>Gets whether members that are bound to other parts of the message are read too: in all objects except the one that is the body.</summary>
    public readonly bool ReadsAll => !_isBody || _depth > 1;

    /// <summary>Gets the kind of the next value by its first character; <see cref="JsonValueKind.Undefined"/> if no value starts here.</summary>
    internal JsonValueKind NextKind => Peek() switch
    {
        '{' => JsonValueKind.Object,
        '[' => JsonValueKind.Array,
        '"' => JsonValueKind.String,
        't' => JsonValueKind.True,
        'f' => JsonValueKind.False,
        'n' => JsonValueKind.Null,
        '-' or (>= '0' and <= '9') => JsonValueKind.Number,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>Reads <c>{</c>.</summary>
    /// <exception cref="JsonException">The next value is not an object, or the text is nested too deeply.</exception>
    public void BeginObject() => Open((byte)'{', "an object");

    /// <summary>Reads the next name of an object and its colon, or the end of the object.</summary>
    /// <param name="name">The name without escapes, which is valid as long as the text is.</param>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position.</exception>
    public bool NextName(out ReadOnlySpan<byte> name)
    {
        var next = Peek();
        if (next == '}')
        {
            Close();
            name = default;
            return false;
        }

        if (!_isFirst)
        {
            if (next != ',')
                throw Unexpected("',' or '}'");

            _position++;
            next = Peek();
        }

        if (next != '"')
            throw Unexpected("a member name");

        _knownNames.Forget(_depth);
        name = ReadStringUtf8();
        if (Peek() != ':')
            throw Unexpected("':'");

        _position++;
        _isFirst = false;
        return true;
    }

    /// <summary>Records that the last name is in the model, so messages can show it. All other names may be secrets.</summary>
    public void Known() => _knownNames.Add(_depth);

    /// <summary>Reads <c>[</c>.</summary>
    /// <exception cref="JsonException">The next value is not an array, or the text is nested too deeply.</exception>
    public void BeginArray() => Open((byte)'[', "an array");

    /// <summary>Moves to the next element of an array, or past its end.</summary>
    /// <returns><see langword="false"/> at the end of the array.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position.</exception>
    public bool NextElement()
    {
        var next = Peek();
        if (next == ']')
        {
            Close();
            return false;
        }

        if (!_isFirst)
        {
            if (next != ',')
                throw Unexpected("',' or ']'");

            _position++;
            if (Peek() == ']')
                throw Unexpected("a value");
        }

        _isFirst = false;
        return true;
    }

    /// <summary>Checks that only white space follows.</summary>
    /// <exception cref="JsonException">Something else follows.</exception>
    public void End()
    {
        if (Peek() != EndOfText)
            throw Unexpected("the end of the text");
    }

    private void Open(byte bracket, string kind)
    {
        if (Peek() != bracket)
            throw Unexpected(kind);

        if (!Nesting.Allows(_depth + 1, _maxDepth))
            throw Fail(Nesting.Describe(_depth + 1, _maxDepth), _position);

        _position++;
        _depth++;
        _isFirst = true;
    }

    private void Close()
    {
        _position++;
        _depth--;
        _isFirst = false;
    }

    /// <summary>Returns the next byte that is not white space without reading it, or <see cref="EndOfText"/>.</summary>
    private int Peek()
    {
        var json = _json;
        var position = _position;
        while ((uint)position < (uint)json.Length)
        {
            var next = json[position];
            if (next > ' ' || !IsWhiteSpace(next))
            {
                _position = position;
                return next;
            }

            position++;
        }

        _position = position;
        return EndOfText;
    }

    private static bool IsWhiteSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
