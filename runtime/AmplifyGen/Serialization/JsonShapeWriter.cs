using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace AmplifyGen.Serialization;

/// <summary>Writes minimal UTF-8 JSON for generated code: no white space, and only the escapes that RFC 8259 demands.</summary>
/// <remarks>
/// The caller keeps the grammar: generated code opens, names and closes in pairs, so nothing is checked here and no stack is
/// kept. Every value is followed by its comma, and a closing bracket takes the place of the last one. So a name, a bracket behind
/// it and a value that is known when the code is generated are one constant, <c>"MFAMode":"OPTIONAL",</c>, wherever they stand.
/// Bytes reach the output when its span is full and with <see cref="Flush"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeWriter
{
    private const int SmallestSpan = 256;

    private readonly IBufferWriter<byte> _output;

    // What the output gave, and the end of it that is not written yet.
    private Span<byte> _span;
    private Span<byte> _free;

    // Whether the comma behind the last value was held back from the output: only what comes next tells whether it stays.
    private bool _owesComma;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Receives the bytes; any implementation will do that keeps the contract of <see cref="IBufferWriter{T}"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <c>null</c>.</exception>
    public JsonShapeWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _span = output.GetSpan(SmallestSpan);
        _free = _span;
    }

    /// <summary>Writes <c>{</c>.</summary>
    public void BeginObject() => Literal("{"u8);

    /// <summary>Writes <c>}</c>.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Writes <c>[</c>.</summary>
    public void BeginArray() => Literal("["u8);

    /// <summary>Writes <c>]</c>.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes ready-made JSON.</summary>
    /// <param name="json">
    /// A name and the bracket behind it, <c>"settings":{</c>; an element with its comma, <c>"TOTP",</c>; a whole member with its comma.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(ReadOnlySpan<byte> json)
    {
        // A constant is copied as a few stores of immediate values.
        var free = _free;
        if (json.TryCopyTo(free))
            _free = free[json.Length..];
        else
            AppendToNext(json);
    }

    /// <summary>Hands the bytes written so far to the output. The writer can go on afterwards.</summary>
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
    private void AppendToNext(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _free = _free[bytes.Length..];
    }

    /// <summary>Room for at least <paramref name="size"/> more bytes.</summary>
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
            throw new InvalidOperationException("The output gave a shorter span than it was asked for.");

        _free = _span;
        if (_owesComma)
        {
            _span[0] = (byte)',';
            _free = _span[1..];
            _owesComma = false;
        }
    }
}
