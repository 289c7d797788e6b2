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

    private readonly Element[] _json;
    private readonly Entry[][] _byLength;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Initializes the list of texts.</summary>
    /// <param name="values">The texts, in the model's order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public EnumValues(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _json = Array.ConvertAll(values, ToJson);
        var entries = new Entry[values.Length];
        var longest = 0;
        for (var index = 0; index < values.Length; index++)
        {
            _numbers.TryAdd(values[index], index + 1);
            entries[index] = new Entry(Encoding.UTF8.GetBytes(values[index]), values[index], index + 1);
            longest = Math.Max(longest, entries[index].Utf8.Length);
        }

        var counts = new int[longest + 1];
        foreach (var entry in entries)
            counts[entry.Utf8.Length]++;

        _byLength = Array.ConvertAll(counts, static count => new Entry[count]);
        for (var index = entries.Length - 1; index >= 0; index--)
            _byLength[entries[index].Utf8.Length][--counts[entries[index].Utf8.Length]] = entries[index];
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
        var element = _json[number - 1];
        length = element.Length;
        return element.Bytes;
    }

    private static Element ToJson(string value)
    {
        using var buffer = PooledBuffer.Rent();
        var writer = new JsonShapeWriter(buffer);
        writer.StringElement(value);
        writer.Finish();
        var length = buffer.WrittenSpan.Length + 1;
        var bytes = new byte[Math.Max(length, BlockSize)];
        buffer.WrittenSpan.CopyTo(bytes);
        bytes[length - 1] = (byte)',';
        return new Element(bytes, length);
    }

    // Not a tuple or a record: their comparison would bring the loader of generic types into a native program.
    [StructLayout(LayoutKind.Auto)]
    private readonly struct Entry(byte[] utf8, string value, int number)
    {
        public byte[] Utf8 => utf8;

        public string Value => value;

        public int Number => number;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Element(byte[] bytes, int length)
    {
        public byte[] Bytes => bytes;

        public int Length => length;
    }
}
