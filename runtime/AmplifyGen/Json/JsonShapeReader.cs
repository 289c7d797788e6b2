using System.ComponentModel;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Reads strict RFC 8259 JSON for generated code.</summary>
/// <remarks>
/// The caller asks for what it expects, in the order of the text; anything else is a <see cref="JsonException"/> that names what
/// was wrong, the path and the byte offset, and never a value, which may be a secret.
/// <code>
/// reader.BeginObject();
/// while (reader.NextName(out var name))
///     // read or Skip() the value
/// </code>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeReader
{
    /// <summary>How deep objects and arrays may be nested, unless <see cref="JsonSerializer"/> reads or writes them.</summary>
    /// <remarks>DynamoDB takes values that are nested 32 levels deep. Each of these levels is two in JSON, and a request has some more around them.</remarks>
    public const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private readonly bool _isBody;
    private int _position;
    private int _depth;

    // Directly after '{' or '[', where no comma stands before the next name or element.
    private bool _isFirst;

    private KnownNames _knownNames;

    /// <summary>Makes a reader.</summary>
    /// <param name="utf8">The text; a byte order mark at its start is passed over.</param>
    /// <param name="isResponse">Whether a service made the text, so that missing required members get Smithy's error correction.</param>
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

    /// <summary>Whether a service made the text: required members that are missing are then filled in and not refused.</summary>
    public bool IsResponse { get; }

    /// <summary>Gets whether the members that a message carries elsewhere are read too: in all objects but the one that is the body.</summary>
    public readonly bool ReadsAll => !_isBody || _depth > 1;

    /// <summary>What the next value is by its first character; <see cref="JsonValueKind.Undefined"/> where none can start.</summary>
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
    /// <exception cref="JsonException">Something else is there, or the text is nested too deep.</exception>
    public void BeginObject() => Open((byte)'{', "an object");

    /// <summary>Reads the next name of an object and its colon, or the object's end.</summary>
    /// <param name="name">The name without escapes, valid as long as the text is.</param>
    /// <returns><c>false</c> when the object has ended.</returns>
    /// <exception cref="JsonException">The text is broken here.</exception>
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

    /// <summary>Notes that the model knows the name that was read last, so that messages may show it. All other names may be secrets.</summary>
    public void Known() => _knownNames.Add(_depth);

    /// <summary>Reads <c>[</c>.</summary>
    /// <exception cref="JsonException">Something else is there, or the text is nested too deep.</exception>
    public void BeginArray() => Open((byte)'[', "an array");

    /// <summary>Goes to the next element of an array, or behind its end.</summary>
    /// <returns><c>false</c> when the array has ended.</returns>
    /// <exception cref="JsonException">The text is broken here.</exception>
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

    /// <summary>Makes sure that nothing but white space follows.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
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

    /// <summary>The first byte that is no white space, which stays unread, or <see cref="EndOfText"/>.</summary>
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
