using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Lists and maps. An element that is <see langword="null"/> is written as a JSON <c>null</c>, even if the type of the list does not allow it.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes a member that is a list.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="name">The constant <c>"name":[</c>, with the bracket.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <param name="write">Writes an element; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void List<T>(ReadOnlySpan<byte> name, EquatableList<T>? values, ShapeWriter<T> write)
    {
        if (values is null)
            return;

        Open(name);
        Items(values, write);
    }

    /// <summary>Writes an element that is a list.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="values">The list.</param>
    /// <param name="write">Writes an element; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="write"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void ListElement<T>(EquatableList<T> values, ShapeWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(write);
        BeginArray();
        Items(values, write);
    }

    /// <summary>Writes a member that is a list of strings.</summary>
    /// <param name="name">The constant <c>"name":[</c>, with the bracket.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Strings(ReadOnlySpan<byte> name, EquatableList<string>? values)
    {
        if (values is null)
            return;

        Open(name);
        StringItems(values);
    }

    /// <summary>Writes a member that is a list of enums.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">The constant <c>"name":[</c>, with the bracket.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enums<T>(ReadOnlySpan<byte> name, EquatableList<T>? values)
        where T : struct, IJsonEnum<T>
    {
        if (values is null)
            return;

        Open(name);
        EnumItems(values);
    }

    /// <summary>Writes a member that is a list of structures or unions.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="name">The constant <c>"name":[</c>, with the bracket.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <param name="writeMembers">Writes an element after the opening bracket; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Objects<T>(ReadOnlySpan<byte> name, EquatableList<T>? values, ShapeWriter<T> writeMembers)
    {
        if (values is null)
            return;

        Open(name);
        ObjectItems(values, writeMembers);
    }

    /// <summary>Writes an element that is a list of structures or unions.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="values">The list.</param>
    /// <param name="writeMembers">Writes an element after the opening bracket; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="writeMembers"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void ObjectsElement<T>(EquatableList<T> values, ShapeWriter<T> writeMembers)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(writeMembers);
        BeginArray();
        ObjectItems(values, writeMembers);
    }

    /// <summary>Writes a member that is a map.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="name">The constant <c>"name":{</c>, with the bracket.</param>
    /// <param name="entries">The map; <see langword="null"/> writes nothing.</param>
    /// <param name="write">Writes the value of an entry; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Map<TKey, TValue>(ReadOnlySpan<byte> name, EquatableMap<TKey, TValue>? entries, ShapeWriter<TValue> write)
        where TKey : notnull
    {
        if (entries is null)
            return;

        Open(name);
        Entries(entries, write);
    }

    /// <summary>Writes an element that is a map.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="entries">The map.</param>
    /// <param name="write">Writes the value of an entry; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or <paramref name="write"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void MapElement<TKey, TValue>(EquatableMap<TKey, TValue> entries, ShapeWriter<TValue> write)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(write);
        BeginObject();
        Entries(entries, write);
    }

    /// <summary>Writes a member that is a map of structures or unions.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="name">The constant <c>"name":{</c>, with the bracket.</param>
    /// <param name="entries">The map; <see langword="null"/> writes nothing.</param>
    /// <param name="writeMembers">Writes the value of an entry after the opening bracket; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ObjectMap<TKey, TValue>(ReadOnlySpan<byte> name, EquatableMap<TKey, TValue>? entries, ShapeWriter<TValue> writeMembers)
        where TKey : notnull
    {
        if (entries is null)
            return;

        Open(name);
        ObjectEntries(entries, writeMembers);
    }

    /// <summary>Writes an element that is a map of structures or unions.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="entries">The map.</param>
    /// <param name="writeMembers">Writes the value of an entry after the opening bracket; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or <paramref name="writeMembers"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void ObjectMapElement<TKey, TValue>(EquatableMap<TKey, TValue> entries, ShapeWriter<TValue> writeMembers)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(writeMembers);
        BeginObject();
        ObjectEntries(entries, writeMembers);
    }

    /// <summary>Writes an element that is a structure or union, or <c>null</c>.</summary>
    /// <typeparam name="T">The structure or union.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="writeMembers">Writes the value after the opening bracket; a static method or lambda.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writeMembers"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void ObjectElement<T>(T value, ShapeWriter<T> writeMembers)
    {
        ArgumentNullException.ThrowIfNull(writeMembers);
        if (value is null)
        {
            NullElement();
            return;
        }

        BeginObject();
        writeMembers(ref this, value);
    }

    private void StringItems(EquatableList<string> values)
    {
        foreach (var value in values.AsSpan())
            StringElement(value);

        EndArray();
    }

    private void EnumItems<T>(EquatableList<T> values)
        where T : struct, IJsonEnum<T>
    {
        foreach (var value in values.AsSpan())
            T.Write(ref this, value);

        EndArray();
    }

    private void Items<T>(EquatableList<T> values, ShapeWriter<T> write)
    {
        foreach (var value in values.AsSpan())
        {
            if (Nullability<T>.IsPossible && value is null)
                NullElement();
            else
                write(ref this, value);
        }

        EndArray();
    }

    private void ObjectItems<T>(EquatableList<T> values, ShapeWriter<T> writeMembers)
    {
        foreach (var value in values.AsSpan())
            ObjectElement(value, writeMembers);

        EndArray();
    }

    private void Entries<TKey, TValue>(EquatableMap<TKey, TValue> entries, ShapeWriter<TValue> write)
        where TKey : notnull
    {
        foreach (var (key, value) in entries)
        {
            // The text of an enum is its value.
            MapKey(key.ToString()!);
            if (Nullability<TValue>.IsPossible && value is null)
                NullElement();
            else
                write(ref this, value);
        }

        EndMap();
    }

    private void ObjectEntries<TKey, TValue>(EquatableMap<TKey, TValue> entries, ShapeWriter<TValue> writeMembers)
        where TKey : notnull
    {
        foreach (var (key, value) in entries)
        {
            MapKey(key.ToString()!);
            ObjectElement(value, writeMembers);
        }

        EndMap();
    }

    private void EndMap()
    {
        _knownNames.Add(_depth);
        EndObject();
    }

    /// <summary>Checks whether a type can be null. It avoids boxing a number in code that the compiler does not optimize.</summary>
    private static class Nullability<T>
    {
        public static readonly bool IsPossible = default(T) is null;
    }
}
