using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace AmplifyGen.Json;

/// <summary>For generated enums: contains the texts that the model lists, numbered from 1. All other texts have the number 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumValues
{
    /// <summary>The size of a block. Most elements fit into one, and copying a block is faster than copying a varying number of bytes.</summary>
    internal const int BlockSize = 32;

    private readonly (byte[] Bytes, int Length)[] _json;
    private readonly Entry[][] _byLength;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Initializes the list of texts.</summary>
    /// <param name="values">The texts, in the model's order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public EnumValues(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _json = Array.ConvertAll(values, ToJson);
        for (var index = 0; index < values.Length; index++)
            _numbers.TryAdd(values[index], index + 1);

        var entries = _numbers.Select(static known => new Entry(Encoding.UTF8.GetBytes(known.Key), known.Key, known.Value)).ToLookup(static entry => entry.Utf8.Length);
        _byLength = new Entry[entries.Select(static group => group.Key).DefaultIfEmpty().Max() + 1][];
        for (var length = 0; length < _byLength.Length; length++)
            _byLength[length] = [.. entries[length]];
    }

    /// <summary>Returns the number of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public int NumberOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _numbers.GetValueOrDefault(value);
    }

    /// <summary>Finds the number of a text. It allocates no string for a text that the model lists.</summary>
    internal string Find(ReadOnlySpan<byte> utf8, out int number)
    {
        var byLength = _byLength;
        if ((uint)utf8.Length < (uint)byLength.Length)
        {
            foreach (var entry in byLength[utf8.Length])
            {
                if (!utf8.SequenceEqual(entry.Utf8))
                    continue;

                number = entry.Number;
                return entry.Value;
            }
        }

        number = 0;
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Returns the text as a JSON element, with quotes and the comma after it.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <param name="length">The length of the element in bytes.</param>
    /// <returns>The bytes, padded to at least <see cref="BlockSize"/>.</returns>
    internal byte[] JsonOf(int number, out int length)
    {
        var (json, bytes) = _json[number - 1];
        length = bytes;
        return json;
    }

    private static (byte[] Bytes, int Length) ToJson(string value)
    {
        using var buffer = PooledBuffer.Rent();
        var writer = new JsonShapeWriter(buffer);
        writer.StringElement(value);
        writer.Flush();
        var length = buffer.WrittenSpan.Length + 1;
        var bytes = new byte[Math.Max(length, BlockSize)];
        buffer.WrittenSpan.CopyTo(bytes);
        bytes[length - 1] = (byte)',';
        return (bytes, length);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(byte[] Utf8, string Value, int Number);
}
