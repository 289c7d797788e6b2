using System.ComponentModel;
using System.Text;

namespace AmplifyGen.Json;

/// <summary>For generated enums: the texts that the model lists, numbered from 1. A text that it does not list has the number 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumValues
{
    private readonly string[] _values;
    private readonly byte[][] _utf8;
    private readonly byte[][] _json;
    private readonly int[][] _numbersByLength;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Initializes the list.</summary>
    /// <param name="values">The texts, in the model's order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <c>null</c>.</exception>
    public EnumValues(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
        _utf8 = Array.ConvertAll(values, Encoding.UTF8.GetBytes);
        _json = Array.ConvertAll(values, ToJson);
        for (var index = 0; index < values.Length; index++)
            _numbers.TryAdd(values[index], index + 1);

        var longest = _utf8.Length == 0 ? 0 : _utf8.Max(static value => value.Length);
        _numbersByLength = new int[longest + 1][];
        for (var length = 0; length <= longest; length++)
            _numbersByLength[length] = [.. _numbers.Values.Where(number => _utf8[number - 1].Length == length)];
    }

    /// <summary>Finds the number of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public int NumberOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _numbers.GetValueOrDefault(value);
    }

    /// <summary>Finds the number of a text. Of one that the model lists, no string is made.</summary>
    internal string Find(ReadOnlySpan<byte> utf8, out int number)
    {
        if (utf8.Length < _numbersByLength.Length)
        {
            foreach (var candidate in _numbersByLength[utf8.Length])
            {
                if (!utf8.SequenceEqual(_utf8[candidate - 1]))
                    continue;

                number = candidate;
                return _values[candidate - 1];
            }
        }

        number = 0;
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The text as an element: with quotes, and the comma that follows it.</summary>
    internal ReadOnlySpan<byte> JsonOf(int number) => _json[number - 1];

    private static byte[] ToJson(string value)
    {
        using var buffer = PooledBuffer.Rent();
        var writer = new JsonShapeWriter(buffer);
        writer.StringElement(value);
        writer.Flush();
        return [.. buffer.WrittenSpan, (byte)','];
    }
}
