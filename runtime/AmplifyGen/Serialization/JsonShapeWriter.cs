using System.Buffers;
using System.ComponentModel;

namespace AmplifyGen.Serialization;

/// <summary>Writes minimal UTF-8 JSON for generated code: no white space, and only the escapes that RFC 8259 demands.</summary>
/// <remarks>
/// The caller keeps the grammar: generated code opens, names and closes in pairs, so nothing is checked here and no stack is
/// kept. Names are constants with their separator, <c>,"appId":</c>; the comma is left out directly after an opening bracket.
/// Bytes reach the output when its span is full and with <see cref="Flush"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeWriter
{
    private const int SmallestSpan = 256;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _position;

    // 1 directly after '{' or '[', where the next separator is left out, else 0: the number of bytes to drop of a name constant.
    private int _separatorsToDrop;

    // Whether bytes were handed over, so that _span no longer holds the whole text.
    private bool _hasAdvanced;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Receives the bytes; any implementation will do that keeps the contract of <see cref="IBufferWriter{T}"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <c>null</c>.</exception>
    public JsonShapeWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _span = output.GetSpan(SmallestSpan);
        _separatorsToDrop = 1;
    }

    /// <summary>Writes <c>{</c>.</summary>
    public void BeginObject() => Open((byte)'{');

    /// <summary>Writes <c>}</c>.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Writes <c>[</c>.</summary>
    public void BeginArray() => Open((byte)'[');

    /// <summary>Writes <c>]</c>.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes the name of a member whose value follows.</summary>
    /// <param name="name">The constant <c>,"name":</c>, already escaped.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        name = WithoutSeparator(name);
        Append(name);
    }

    /// <summary>Writes the separator before an object or array that is an element.</summary>
    public void Element()
    {
        if (_separatorsToDrop == 0)
            Append((byte)',');

        _separatorsToDrop = 0;
    }

    /// <summary>Hands the bytes written so far to the output. The writer can go on afterwards.</summary>
    public void Flush()
    {
        if (_position == 0)
            return;

        _output.Advance(_position);
        _hasAdvanced = true;
        _span = default;
        _position = 0;
    }

    private void Open(byte bracket)
    {
        Append(bracket);
        _separatorsToDrop = 1;
    }

    private void Close(byte bracket)
    {
        Append(bracket);
        _separatorsToDrop = 0;
    }

    private ReadOnlySpan<byte> WithoutSeparator(ReadOnlySpan<byte> name)
    {
        name = name[_separatorsToDrop..];
        _separatorsToDrop = 0;
        return name;
    }

    private void Append(byte value)
    {
        if ((uint)_position >= (uint)_span.Length)
            Reserve(1);

        _span[_position++] = value;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _span.Length - _position)
            Reserve(bytes.Length);

        bytes.CopyTo(_span[_position..]);
        _position += bytes.Length;
    }

    /// <summary>Makes room for at least <paramref name="size"/> more bytes.</summary>
    private void Reserve(int size)
    {
        if (size <= _span.Length - _position)
            return;

        Flush();
        _span = _output.GetSpan(Math.Max(size, SmallestSpan));
        if (_span.Length < size)
            throw new InvalidOperationException("The output gave a shorter span than it was asked for.");
    }
}
