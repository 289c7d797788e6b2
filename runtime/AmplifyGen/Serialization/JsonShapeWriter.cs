using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace AmplifyGen.Serialization;

/// <summary>Writes minimal UTF-8 JSON for generated code: no white space, and only the escapes that RFC 8259 demands.</summary>
/// <remarks>
/// The caller keeps the grammar: generated code opens, names and closes in pairs, so nothing is checked here and no stack is
/// kept. Names are constants with their separator, <c>,"appId":</c>; directly after <c>{</c> that bracket takes the comma's place.
/// Bytes reach the output when its span is full and with <see cref="Flush"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeWriter
{
    private const int SmallestSpan = 256;

    private readonly IBufferWriter<byte> _output;

    // What is left of the span that the output gave, and how long that was.
    private Span<byte> _free;
    private int _spanLength;

    // The byte before the next name or element: ',', or a bracket that was opened and not yet written. So the separator is always
    // one byte and a name can be copied whole, at a length that the compiler knows. 0 where a value follows directly.
    private byte _lead;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Receives the bytes; any implementation will do that keeps the contract of <see cref="IBufferWriter{T}"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <c>null</c>.</exception>
    public JsonShapeWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _free = output.GetSpan(SmallestSpan);
        _spanLength = _free.Length;
    }

    /// <summary>Writes <c>{</c>.</summary>
    public void BeginObject() => _lead = (byte)'{';

    /// <summary>Writes <c>}</c>.</summary>
    public void EndObject() => Close((byte)'{', (byte)'}');

    /// <summary>Writes <c>[</c>.</summary>
    public void BeginArray() => _lead = (byte)'[';

    /// <summary>Writes <c>]</c>.</summary>
    public void EndArray() => Close((byte)'[', (byte)']');

    /// <summary>
    /// Writes the name of a member whose value follows: an object, an array, or what one of the <c>…Element</c> methods writes.
    /// </summary>
    /// <param name="name">The constant <c>,"name":</c>, already escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name)
    {
        var free = _free;
        if (name.Length > free.Length)
            free = Reserve(name.Length);

        name.CopyTo(free);
        free[0] = _lead;
        _free = free[name.Length..];
        _lead = 0;
    }

    /// <summary>Writes the separator before an object or array that is an element; nothing after a name or at the start.</summary>
    public void Element()
    {
        if (_lead != 0)
            Append(_lead);

        _lead = (byte)',';
    }

    /// <summary>Hands the bytes written so far to the output. The writer can go on afterwards.</summary>
    public void Flush()
    {
        var written = _spanLength - _free.Length;
        _free = default;
        _spanLength = 0;
        if (written > 0)
            _output.Advance(written);
    }

    private void Close(byte opening, byte closing)
    {
        var free = _free;
        if (free.Length < 2)
            free = Reserve(2);

        if (_lead == opening)
        {
            free[0] = opening;
            free = free[1..];
        }

        free[0] = closing;
        _free = free[1..];
        _lead = (byte)',';
    }

    private void Append(byte value)
    {
        var free = _free;
        if (free.IsEmpty)
            free = Reserve(1);

        free[0] = value;
        _free = free[1..];
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        var free = _free;
        if (bytes.Length > free.Length)
            free = Reserve(bytes.Length);

        bytes.CopyTo(free);
        _free = free[bytes.Length..];
    }

    /// <summary>Makes room for at least <paramref name="size"/> more bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<byte> Reserve(int size)
    {
        if (size <= _free.Length)
            return _free;

        Flush();
        _free = _output.GetSpan(Math.Max(size, SmallestSpan));
        _spanLength = _free.Length;
        if (_free.Length < size)
            throw new InvalidOperationException("The output gave a shorter span than it was asked for.");

        return _free;
    }
}
