using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen;

/// <summary>Represents any JSON value (Smithy's <c>document</c>). It is immutable and compared by content.</summary>
/// <remarks>
/// Numbers keep all their digits and are compared by value. The entries of a map keep their order, which does not affect equality.
/// <see cref="ToString"/> prints the kind only, because the content may be a secret.
/// <code>
/// Document schema = Document.FromMap(("type", "object"), ("maxProperties", 3), ("required", Document.FromList("id", "name")));
/// </code>
/// </remarks>
[JsonConverter(typeof(ShapeJsonConverter<Document>))]
public sealed class Document : IEquatable<Document>, IJsonShape<Document>
{
    private readonly object? _value;

    private Document(DocumentKind kind, object? value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>Gets the JSON value <c>null</c>.</summary>
    public static Document Null { get; } = new(DocumentKind.Null, value: null);

    /// <summary>Gets the kind of the value.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Gets the document of a name in a map; <see langword="null"/> if the map does not contain the name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">The document is not a map.</exception>
    public Document? this[string name] => AsMap().TryGetValue(name, out var document) ? document : null;

    /// <summary>Gets the document at an index of a list.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="InvalidOperationException">The document is not a list.</exception>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public Document this[int index] => AsList()[index];

    /// <summary>Converts a text; <see langword="null"/> is converted to <see cref="Null"/>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Document(string? value) => value is null ? Null : new(DocumentKind.String, value);

    /// <summary>Converts a Boolean.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(bool value) => new(DocumentKind.Boolean, value);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(long value) => new(DocumentKind.Number, (BigDecimal)value);

    /// <summary>Converts a number to its shortest form. NaN and the infinities become Smithy's texts <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(double value) =>
        double.IsFinite(value) ? (BigDecimal)value : (Document)value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Converts a decimal number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(decimal value) => new(DocumentKind.Number, (BigDecimal)value);

    /// <summary>Converts a number of any size.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(BigDecimal value) => new(DocumentKind.Number, value);

    /// <summary>Determines whether two documents are both <see langword="null"/>, or have equal content.</summary>
    /// <param name="left">One document.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Document? left, Document? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two documents are different.</summary>
    /// <param name="left">One document.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Document? left, Document? right) => !(left == right);

    /// <summary>Creates a list of documents.</summary>
    /// <param name="items">The documents; <see langword="null"/> becomes <see cref="Null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static Document FromList(params Document?[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Document(DocumentKind.List, EquatableList.Create<Document>(Array.ConvertAll(items, static item => item ?? Null)));
    }

    /// <summary>Creates a map of documents. If a name occurs more than once, the last document is used.</summary>
    /// <param name="entries">The names and documents; <see langword="null"/> becomes <see cref="Null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is <see langword="null"/>.</exception>
    public static Document FromMap(params (string Name, Document? Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var map = default(MapAccumulator<string, Document>);
        foreach (var (name, value) in entries)
            map = MapAccumulator<string, Document>.Add(map, name, value ?? Null);

        return FromMap(MapAccumulator<string, Document>.ToMap(map, EquatableMap<string, Document>.Empty));
    }

    /// <summary>Creates a map of documents.</summary>
    /// <param name="entries">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public static Document FromMap(EquatableMap<string, Document> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new Document(DocumentKind.Map, entries);
    }

    /// <summary>Creates a list of documents.</summary>
    /// <param name="items">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static Document FromList(EquatableList<Document> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Document(DocumentKind.List, items);
    }

    /// <summary>Parses JSON.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is not JSON; the message names the path and the byte offset.</exception>
    public static Document FromJson(string json) => ShapeJson.FromJson<Document>(json);

    /// <summary>Parses JSON.</summary>
    /// <param name="utf8Json">Any JSON value as UTF-8.</param>
    /// <exception cref="JsonException">The text is not JSON; the message names the path and the byte offset.</exception>
    public static Document FromJson(ReadOnlySpan<byte> utf8Json) => ShapeJson.FromJson<Document>(utf8Json);

    /// <summary>Converts an element of <c>System.Text.Json</c>.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="JsonException">The element is undefined.</exception>
    public static Document FromJsonElement(JsonElement element) =>
        element.ValueKind is JsonValueKind.Undefined ? throw new JsonException("The element is undefined.") : FromJson(element.GetRawText());

    /// <summary>Returns the document as JSON without white space.</summary>
    /// <exception cref="JsonException">The document is nested deeper than 128 levels; the message names the path.</exception>
    public string ToJson() => ShapeJson.ToJson(this);

    /// <summary>Converts the document to an element of <c>System.Text.Json</c>. The element does not have to be disposed.</summary>
    /// <exception cref="JsonException">The document is nested deeper than 128 levels; the message names the path.</exception>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(ShapeJson.ToUtf8Json(this), new JsonDocumentOptions { MaxDepth = JsonShapeReader.MaxDepth });
        return document.RootElement.Clone();
    }

    /// <summary>Returns the text.</summary>
    /// <exception cref="InvalidOperationException">The document is not a text.</exception>
    public string AsString() => As<string>(DocumentKind.String);

    /// <summary>Returns the Boolean.</summary>
    /// <exception cref="InvalidOperationException">The document is not a Boolean.</exception>
    public bool AsBoolean() => As<bool>(DocumentKind.Boolean);

    /// <summary>Returns the number with all its digits. Convert it to the type that you need.</summary>
    /// <exception cref="InvalidOperationException">The document is not a number.</exception>
    public BigDecimal AsNumber() => As<BigDecimal>(DocumentKind.Number);

    /// <summary>Returns the documents of a list.</summary>
    /// <exception cref="InvalidOperationException">The document is not a list.</exception>
    public EquatableList<Document> AsList() => As<EquatableList<Document>>(DocumentKind.List);

    /// <summary>Returns the documents of a map.</summary>
    /// <exception cref="InvalidOperationException">The document is not a map.</exception>
    public EquatableMap<string, Document> AsMap() => As<EquatableMap<string, Document>>(DocumentKind.Map);

    /// <inheritdoc/>
    public bool Equals(Document? other) =>
        RecursiveShape.Equals(this, other, static (left, right) => left.Kind == right.Kind && Equals(left._value, right._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public override int GetHashCode() => RecursiveShape.GetHashCode(this, static document => HashCode.Combine(document.Kind, document._value));

    /// <summary>Returns the kind only.</summary>
    public override string ToString() => $"{nameof(Document)} {{ {Kind} }}";

    static ShapeCodec<Document> IJsonShape<Document>.Codec => new(Elements.WriteDocument, Elements.ReadDocument, isObject: false);

    private T As<T>(DocumentKind kind) =>
        Kind == kind ? (T)_value! : throw new InvalidOperationException($"The kind of the document is '{Kind}', not '{kind}'.");
}
