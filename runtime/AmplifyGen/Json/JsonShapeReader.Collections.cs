using System.Text;
using System.Text.Json;
using AmplifyGen.Building;

namespace AmplifyGen.Json;

/// <content>Enums, lists and maps.</content>
/// <remarks>
/// A JSON <c>null</c> is an element of sparse collections only. Elsewhere it is skipped in a response, and rejected as the wrong type in any
/// other text. A union without a member is skipped in a response like <c>null</c>.
/// </remarks>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <exception cref="JsonException">The next value is not a string.</exception>
    public T ReadEnum<T>()
        where T : struct, IJsonEnum<T> => T.Read(ref this);

    /// <summary>Reads the text of an enum.</summary>
    /// <param name="values">The texts that the model lists.</param>
    /// <param name="number">The number of the text among them; 0 if it is not among them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The next value is not a string.</exception>
    public string ReadEnumValue(EnumValues values, out int number)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Find(ReadStringUtf8(), out number);
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="read">Reads an element, or returns <see langword="null"/> to skip it; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableList<T> ReadList<T>(ShapeReader<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = default(ListAccumulator<T>);
        BeginArray();
        while (NextElement())
        {
            if (IsResponse && TryReadNull())
                continue;

            if (read(ref this) is { } item)
                items = ListAccumulator<T>.AddOne(items, item);
        }

        return ListAccumulator<T>.ToList(items, EquatableList<T>.Empty);
    }

    /// <summary>Reads a list whose elements may be <c>null</c> (Smithy's <c>sparse</c> trait).</summary>
    /// <typeparam name="T">The element, nullable.</typeparam>
    /// <param name="read">Reads an element; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableList<T?> ReadSparseList<T>(ShapeReader<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = default(ListAccumulator<T?>);
        BeginArray();
        while (NextElement())
            items = ListAccumulator<T?>.AddOne(items, TryReadNull() ? default : read(ref this));

        return ListAccumulator<T?>.ToList(items, EquatableList<T?>.Empty);
    }

    /// <summary>Reads a map.</summary>
    /// <typeparam name="T">The value of an entry.</typeparam>
    /// <param name="read">Reads the value of an entry, or returns <see langword="null"/> to skip it; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableMap<string, T> ReadMap<T>(ShapeReader<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var entries = default(MapAccumulator<string, T>);
        BeginObject();
        while (NextName(out var name))
        {
            var key = Encoding.UTF8.GetString(name);
            if (IsResponse && TryReadNull())
                continue;

            if (read(ref this) is { } value)
                entries = MapAccumulator<string, T>.Add(entries, key, value);
        }

        return MapAccumulator<string, T>.ToMap(entries, EquatableMap<string, T>.Empty);
    }

    /// <summary>Reads a map whose values may be <c>null</c> (Smithy's <c>sparse</c> trait).</summary>
    /// <typeparam name="T">The value of an entry, nullable.</typeparam>
    /// <param name="read">Reads the value of an entry; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableMap<string, T?> ReadSparseMap<T>(ShapeReader<T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var entries = default(MapAccumulator<string, T?>);
        BeginObject();
        while (NextName(out var name))
        {
            var key = Encoding.UTF8.GetString(name);
            entries = MapAccumulator<string, T?>.Add(entries, key, TryReadNull() ? default : read(ref this));
        }

        return MapAccumulator<string, T?>.ToMap(entries, EquatableMap<string, T?>.Empty);
    }

    /// <summary>Reads a map whose keys are an enum.</summary>
    /// <typeparam name="TKey">The enum.</typeparam>
    /// <typeparam name="T">The value of an entry.</typeparam>
    /// <param name="read">Reads the value of an entry, or returns <see langword="null"/> to skip it; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableMap<TKey, T> ReadEnumMap<TKey, T>(ShapeReader<T?> read)
        where TKey : struct, IJsonEnum<TKey>
    {
        ArgumentNullException.ThrowIfNull(read);
        var entries = default(MapAccumulator<TKey, T>);
        BeginObject();
        while (NextKey<TKey>(out var key))
        {
            if (IsResponse && TryReadNull())
                continue;

            if (read(ref this) is { } value)
                entries = MapAccumulator<TKey, T>.Add(entries, key, value);
        }

        return MapAccumulator<TKey, T>.ToMap(entries, EquatableMap<TKey, T>.Empty);
    }

    /// <summary>Reads a map whose keys are an enum and whose values may be <c>null</c> (Smithy's <c>sparse</c> trait).</summary>
    /// <typeparam name="TKey">The enum.</typeparam>
    /// <typeparam name="T">The value of an entry, nullable.</typeparam>
    /// <param name="read">Reads the value of an entry; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or does not fit the type.</exception>
    public EquatableMap<TKey, T?> ReadSparseEnumMap<TKey, T>(ShapeReader<T?> read)
        where TKey : struct, IJsonEnum<TKey>
    {
        ArgumentNullException.ThrowIfNull(read);
        var entries = default(MapAccumulator<TKey, T?>);
        BeginObject();
        while (NextKey<TKey>(out var key))
            entries = MapAccumulator<TKey, T?>.Add(entries, key, TryReadNull() ? default : read(ref this));

        return MapAccumulator<TKey, T?>.ToMap(entries, EquatableMap<TKey, T?>.Empty);
    }

    private bool NextKey<TKey>(out TKey key)
        where TKey : struct, IJsonEnum<TKey>
    {
        if (!NextName(out var name))
        {
            key = default;
            return false;
        }

        key = TKey.FromValue(Encoding.UTF8.GetString(name));
        if (key.IsKnown)
            Known();

        return true;
    }
}
