using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Writes minimal UTF-8 JSON for generated code: no white space, and only the escapes that RFC 8259 demands.</summary>
/// <remarks>
/// The caller is responsible for the grammar: generated code opens, names and closes in pairs, so the writer checks nothing and keeps no stack.
/// It writes a comma after every value, and a closing bracket replaces the last comma. So a name with an opening bracket, or with a value
/// that is known when the code is generated, is one constant, such as <c>"MFAMode":"OPTIONAL",</c>, at any position.
/// The writer passes bytes to the output when its span is full, and in <see cref="Flush"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeWriter
{
    private const int SmallestSpan = 256;

    private readonly IBufferWriter<byte> _output;
    private readonly int _maxDepth;
    private readonly bool _isBody;

    // The span from the output, and its part that is not written yet.
    private Span<byte> _span;
    private Span<byte> _free;

    // Whether the comma after the last value is pending: only the next token shows whether it is needed.
    private bool _owesComma;

    private int _depth;

    // The levels whose names are in the model. The other levels are maps.
    private KnownNames _knownNames;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Receives the bytes. Any correct implementation of <see cref="IBufferWriter{T}"/> is supported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public JsonShapeWriter(IBufferWriter<byte> output)
        : this(output, JsonShapeReader.MaxDepth)
    {
    }

    internal JsonShapeWriter(IBufferWriter<byte> output, int maxDepth, bool isBody = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        _isBody = isBody;
        _output = output;
        _maxDepth = maxDepth;
        _span = output.GetSpan(SmallestSpan);
        _free = _span;
    }

    /// <summary>Gets whether members that are bound to other parts of the message are written too: in all objects except the one that is the body.</summary>
    public readonly bool WritesAll => !_isBody || _depth > 1;

    /// <summary>Writes <c>{</c>.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void BeginObject() => Open("{"u8);

    /// <summary>Writes <c>}</c>.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Writes <c>[</c>.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void BeginArray() => Open("["u8);

    /// <summary>Writes <c>]</c>.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes ready-made JSON.</summary>
    /// <param name="json">
    /// A name, <c>"settings":</c>, an element with its comma, <c>"TOTP",</c>, or a whole member with its comma.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(ReadOnlySpan<byte> json)
    {
        // The compiler copies a constant with a few stores of immediate values.
        var free = _free;
        if (json.TryCopyTo(free))
            _free = free[json.Length..];
        else
            AppendToNext(json);
    }

    /// <summary>Writes ready-made JSON that ends with an opening bracket.</summary>
    /// <param name="json">A bracket, or a name and its opening bracket, <c>"settings":{</c>.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Open(ReadOnlySpan<byte> json)
    {
        Literal(json);
        var depth = _depth + 1;
        _depth = depth;
        _knownNames.Add(depth);
        if (depth > _maxDepth || depth > Nesting.SafeDepth)
            CheckDepth();
    }

    /// <summary>Passes the bytes written so far to the output. You can continue to use the writer.</summary>
    public void Flush()
    {
        var written = _span.Length - _free.Length;
        if (written > 0 && _span[written - 1] == ',')
        {
            _owesComma = true;
            written--;
        }

        _span = default;
        _free = default;
        if (written > 0)
            _output.Advance(written);
    }

    private void Close(byte bracket)
    {
        _depth--;
        var free = Reserve(1);
        var end = _span.Length - free.Length;
        if (end > 0 && _span[end - 1] == ',')
        {
            _span[end - 1] = bracket;
        }
        else
        {
            free[0] = bracket;
            _free = free[1..];
            free = Reserve(1);
        }

        free[0] = (byte)',';
        _free = free[1..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckDepth(int levels = 0)
    {
        var depth = _depth + levels;
        if (Nesting.Allows(depth, _maxDepth))
            return;

        // Only our own output keeps what was written. For other outputs, the value is written again to our own when this fails.
        Flush();
        var written = _output is PooledBuffer buffer ? buffer.WrittenSpan : default;
        var path = JsonPathLocator.Locate(written, written.Length, _knownNames);
        throw new JsonException(
            $"The value cannot be written as JSON: {Nesting.Describe(depth, _maxDepth)}. Path: {path}.", path, lineNumber: null, bytePositionInLine: null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendToNext(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _free = _free[bytes.Length..];
    }

    /// <summary>Returns space for at least <paramref name="size"/> more bytes.</summary>
    private Span<byte> Reserve(int size)
    {
        if (size > _free.Length)
            Grow(size);

        return _free;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        Flush();
        _span = _output.GetSpan(Math.Max(size + 1, SmallestSpan));
        if (_span.Length <= size)
            throw new InvalidOperationException("The buffer writer returned a span that is shorter than the requested length.");

        _free = _span;
        if (_owesComma)
        {
            _span[0] = (byte)',';
            _free = _span[1..];
            _owesComma = false;
        }
    }
}
