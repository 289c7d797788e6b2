using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Lists and maps. An element that is <see langword="null"/> is written as a JSON <c>null</c>, even if the type of the list does not allow it.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes a member that is a list.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <param name="write">Writes an element; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void List<T>(ReadOnlySpan<byte> name, EquatableList<T>? values, ShapeWriter<T> write)
    {
        if (values is null)
            return;

        Literal(name);
        ListElement(values, write);
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
        foreach (var value in values.AsSpan())
        {
            if (Nullability<T>.IsPossible && value is null)
                NullElement();
            else
                write(ref this, value);
        }

        EndArray();
    }

    /// <summary>Writes a member that is a list of structures or unions.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="values">The list; <see langword="null"/> writes nothing.</param>
    /// <param name="writeMembers">Writes an element after the opening bracket; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void Objects<T>(ReadOnlySpan<byte> name, EquatableList<T>? values, ShapeWriter<T> writeMembers)
    {
        if (values is null)
            return;

        Literal(name);
        ObjectsElement(values, writeMembers);
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
        foreach (var value in values.AsSpan())
            ObjectElement(value, writeMembers);

        EndArray();
    }

    /// <summary>Writes a member that is a map.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="entries">The map; <see langword="null"/> writes nothing.</param>
    /// <param name="write">Writes the value of an entry; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void Map<TKey, TValue>(ReadOnlySpan<byte> name, EquatableMap<TKey, TValue>? entries, ShapeWriter<TValue> write)
        where TKey : notnull
    {
        if (entries is null)
            return;

        Literal(name);
        MapElement(entries, write);
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
        foreach (var (key, value) in entries)
        {
            // The text of an enum is its value.
            MapKey(key.ToString()!);
            if (Nullability<TValue>.IsPossible && value is null)
                NullElement();
            else
                write(ref this, value);
        }

        EndObject();
    }

    /// <summary>Writes a member that is a map of structures or unions.</summary>
    /// <typeparam name="TKey">A string, or an enum.</typeparam>
    /// <typeparam name="TValue">The value of an entry.</typeparam>
    /// <param name="name">The constant <c>"name":</c>.</param>
    /// <param name="entries">The map; <see langword="null"/> writes nothing.</param>
    /// <param name="writeMembers">Writes the value of an entry after the opening bracket; a static method or lambda.</param>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public void ObjectMap<TKey, TValue>(ReadOnlySpan<byte> name, EquatableMap<TKey, TValue>? entries, ShapeWriter<TValue> writeMembers)
        where TKey : notnull
    {
        if (entries is null)
            return;

        Literal(name);
        ObjectMapElement(entries, writeMembers);
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
        foreach (var (key, value) in entries)
        {
            MapKey(key.ToString()!);
            ObjectElement(value, writeMembers);
        }

        EndObject();
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

    /// <summary>Checks whether a type can be null. It avoids boxing a number in code that the compiler does not optimize.</summary>
    private static class Nullability<T>
    {
        public static readonly bool IsPossible = default(T) is null;
    }
}
