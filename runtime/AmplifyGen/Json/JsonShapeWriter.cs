using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Writes minimal UTF-8 JSON for generated code: no white space, and only the escapes that RFC 8259 demands.</summary>
/// <remarks>
/// The caller is responsible for the grammar: generated code opens, names and closes in pairs, so the writer checks nothing and keeps no stack.
/// It writes a comma after every value, and a closing bracket replaces the last comma. So a name with an opening bracket, or with a value
/// that is known when the code is generated, is one constant, such as <c>"MFAMode":"OPTIONAL",</c>, at any position.
/// The writer passes bytes to the output when its span is full, and in <see cref="Flush"/>.
/// <para>
/// Every method ends with some free space, the headroom. So the next one writes a name and a value of a fixed size without a check: there is one
/// check for each member, after its value.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeWriter
{
    // The free space that each method starts with, except for the quote and the comma of a string before it. A name that is copied without a
    // check fits into it, and so does what follows the name: another constant, the longest number or timestamp, or a block of an enum.
    private const int Headroom = 256;
    private const int LongestUnchecked = 96;
    private const int SmallestSpan = 2 * Headroom;

    private readonly IBufferWriter<byte> _output;
    private readonly int _maxDepth;
    private readonly int _uncheckedDepth;
    private readonly bool _isBody;

    // The span from the output, the position in it, and the last position with headroom.
    private Span<byte> _span;
    private int _at;
    private int _limit;

    // Whether the comma after the last value is pending: only the next token shows whether it is needed.
    private bool _owesComma;

    private int _depth;

    // The levels whose names are in the model. The other levels are maps.
    private KnownNames _knownNames = KnownNames.All;

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
        _uncheckedDepth = Math.Min(maxDepth, Nesting.SafeDepth);
        Request(SmallestSpan);
    }

    /// <summary>Gets whether members that are bound to other parts of the message are written too: in all objects except the one that is the body.</summary>
    public readonly bool WritesAll => !_isBody || _depth > 1;

    /// <summary>Writes <c>{</c>.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void BeginObject() => Open("{"u8);

    /// <summary>Writes <c>}</c>.</summary>
    public void EndObject() => Close("},"u8);

    /// <summary>Writes <c>[</c>.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void BeginArray() => Open("["u8);

    /// <summary>Writes <c>]</c>.</summary>
    public void EndArray() => Close("],"u8);

    /// <summary>Writes ready-made JSON.</summary>
    /// <param name="json">
    /// A name, <c>"settings":</c>, an element with its comma, <c>"TOTP",</c>, or a whole member with its comma.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(ReadOnlySpan<byte> json)
    {
        // The compiler knows the length of a constant: it removes the condition, and copies with a few moves.
        if (json.Length > LongestUnchecked)
        {
            AppendLong(json);
            return;
        }

        var at = _at;
        CopyTo(at, json);
        MoveTo(at + json.Length);
    }

    /// <summary>Writes ready-made JSON that ends with an opening bracket.</summary>
    /// <param name="json">A bracket, or a name and its opening bracket, <c>"settings":{</c>.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Open(ReadOnlySpan<byte> json)
    {
        Literal(json);
        if (++_depth > _uncheckedDepth)
            CheckDepth();
    }

    /// <summary>Passes the bytes written so far to the output. You can continue to use the writer.</summary>
    public void Flush() => Grow(Headroom);

    /// <summary>Passes the bytes written so far to the output, except a comma at the end. The writer cannot be used any more.</summary>
    internal void Finish()
    {
        var written = _at;
        if (written > 0 && _span[written - 1] == ',')
        {
            _owesComma = true;
            written--;
        }

        _span = default;
        _at = 0;
        if (written > 0)
            _output.Advance(written);
    }

    /// <summary>Copies a constant. What follows it must keep the headroom.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendConstant(ReadOnlySpan<byte> json)
    {
        if (json.Length > LongestUnchecked)
        {
            AppendLong(json);
            return;
        }

        CopyTo(_at, json);
        _at += json.Length;
    }

    /// <summary>Copies a constant into the headroom.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void CopyTo(int at, ReadOnlySpan<byte> json) =>
        json.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), at), json.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close(ReadOnlySpan<byte> bracketAndComma)
    {
        _depth--;
        var at = _at;
        if (at > 0 && _span[at - 1] == ',')
            at--;

        CopyTo(at, bracketAndComma);
        MoveTo(at + bracketAndComma.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckDepth(int levels = 0)
    {
        var depth = _depth + levels;
        if (Nesting.Allows(depth, _maxDepth))
            return;

        // Only our own output keeps what was written. For other outputs, the value is written again to our own when this fails.
        Finish();
        var written = _output is PooledBuffer buffer ? buffer.WrittenSpan : default;
        var path = JsonPathLocator.Locate(written, written.Length, _knownNames);
        throw new JsonException(
            $"The value cannot be written as JSON: {Nesting.Describe(depth, _maxDepth)}. Path: {path}.", path, lineNumber: null, bytePositionInLine: null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendLong(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _at += bytes.Length;
    }

    /// <summary>Sets the position, and makes sure that there is headroom. Each method that wrote something ends with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveTo(int at)
    {
        _at = at;
        if (at > _limit)
            Grow(Headroom);
    }

    /// <summary>Returns the free space: at least <paramref name="size"/> bytes and the headroom.</summary>
    private Span<byte> Reserve(int size)
    {
        if (size > _limit - _at)
            Grow(checked(size + Headroom));

        return _span[_at..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        Finish();
        Request(Math.Max(checked(size + 1), SmallestSpan));
        if (!_owesComma)
            return;

        _span[0] = (byte)',';
        _at = 1;
        _owesComma = false;
    }

    private void Request(int size)
    {
        _span = _output.GetSpan(size);
        if (_span.Length < size)
            throw new InvalidOperationException("The buffer writer returned a span that is shorter than the requested length.");

        _limit = _span.Length - Headroom;
    }
}
