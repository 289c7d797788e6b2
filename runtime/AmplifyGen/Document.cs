using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen;

/// <summary>A value of any shape (Smithy's <c>document</c>): what JSON can hold, immutable, equal to another with equal content.</summary>
/// <remarks>
/// Numbers keep all their digits and compare by value; the order of a map's entries is kept and does not matter to equality.
/// <see cref="ToString"/> prints the kind only: what a document holds may be a secret.
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

    /// <summary>The document that is <c>null</c>.</summary>
    public static Document Null { get; } = new(DocumentKind.Null, value: null);

    /// <summary>What the document holds.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The document of a name in a map; <c>null</c> where the map lacks it.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">The document is not a map.</exception>
    public Document? this[string name] => AsMap().TryGetValue(name, out var document) ? document : null;

    /// <summary>The document at a position of a list.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="InvalidOperationException">The document is not a list.</exception>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Document this[int index] => AsList()[index];

    /// <summary>A text; <c>null</c> becomes <see cref="Null"/>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Document(string? value) => value is null ? Null : new(DocumentKind.String, value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(bool value) => new(DocumentKind.Boolean, value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(long value) => new(DocumentKind.Number, (BigDecimal)value);

    /// <summary>A number in its shortest form; NaN and the infinities become Smithy's texts <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(double value) =>
        double.IsFinite(value) ? (BigDecimal)value : (Document)value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(decimal value) => new(DocumentKind.Number, (BigDecimal)value);

    /// <summary>A number of any size.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Document(BigDecimal value) => new(DocumentKind.Number, value);

    /// <summary>Whether both are absent, or have equal content.</summary>
    /// <param name="left">One document.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Document? left, Document? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    /// <param name="left">One document.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Document? left, Document? right) => !(left == right);

    /// <summary>Documents in order.</summary>
    /// <param name="items">The documents; a <c>null</c> among them becomes <see cref="Null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static Document FromList(params Document?[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Document(DocumentKind.List, EquatableList.Create<Document>(Array.ConvertAll(items, static item => item ?? Null)));
    }

    /// <summary>Documents by name; where a name comes twice the later one counts.</summary>
    /// <param name="entries">Names and documents; a document that is <c>null</c> becomes <see cref="Null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is <c>null</c>.</exception>
    public static Document FromMap(params (string Name, Document? Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var map = default(MapAccumulator<string, Document>);
        map.Set(EquatableMap<string, Document>.Empty);
        foreach (var (name, value) in entries)
            map.Add(name, value ?? Null);

        return FromMap(map.ToMap()!);
    }

    /// <summary>Documents by name.</summary>
    /// <param name="entries">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <c>null</c>.</exception>
    public static Document FromMap(EquatableMap<string, Document> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new Document(DocumentKind.Map, entries);
    }

    /// <summary>Documents in order.</summary>
    /// <param name="items">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static Document FromList(EquatableList<Document> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new Document(DocumentKind.List, items);
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The text is not JSON; the message names the path and the byte offset.</exception>
    public static Document FromJson(string json) => ShapeJson.FromJson<Document>(json);

    /// <summary>Reads JSON.</summary>
    /// <param name="utf8Json">Any JSON value as UTF-8.</param>
    /// <exception cref="JsonException">The text is not JSON; the message names the path and the byte offset.</exception>
    public static Document FromJson(ReadOnlySpan<byte> utf8Json) => ShapeJson.FromJson<Document>(utf8Json);

    /// <summary>Copies what <c>System.Text.Json</c> has read.</summary>
    /// <param name="element">The element.</param>
    /// <exception cref="JsonException">The element is undefined.</exception>
    public static Document FromJsonElement(JsonElement element) =>
        element.ValueKind is JsonValueKind.Undefined ? throw new JsonException("The element is undefined.") : FromJson(element.GetRawText());

    /// <summary>The document as minimal JSON.</summary>
    /// <exception cref="JsonException">The document is nested deeper than 128 levels; the message names the path.</exception>
    public string ToJson() => ShapeJson.ToJson(this);

    /// <summary>The document for <c>System.Text.Json</c>; it needs no disposal.</summary>
    /// <exception cref="JsonException">The document is nested deeper than 128 levels; the message names the path.</exception>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(ShapeJson.ToUtf8Json(this), new JsonDocumentOptions { MaxDepth = JsonShapeReader.MaxDepth });
        return document.RootElement.Clone();
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The document is not a text.</exception>
    public string AsString() => As<string>(DocumentKind.String);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The document is not a boolean.</exception>
    public bool AsBoolean() => As<bool>(DocumentKind.Boolean);

    /// <summary>The number, with all its digits; convert it to the type you need.</summary>
    /// <exception cref="InvalidOperationException">The document is not a number.</exception>
    public BigDecimal AsNumber() => As<BigDecimal>(DocumentKind.Number);

    /// <summary>The documents of a list.</summary>
    /// <exception cref="InvalidOperationException">The document is not a list.</exception>
    public EquatableList<Document> AsList() => As<EquatableList<Document>>(DocumentKind.List);

    /// <summary>The documents of a map.</summary>
    /// <exception cref="InvalidOperationException">The document is not a map.</exception>
    public EquatableMap<string, Document> AsMap() => As<EquatableMap<string, Document>>(DocumentKind.Map);

    /// <inheritdoc/>
    public bool Equals(Document? other) =>
        RecursiveShape.Equals(this, other, static (left, right) => left.Kind == right.Kind && Equals(left._value, right._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public override int GetHashCode() => RecursiveShape.GetHashCode(this, static document => HashCode.Combine(document.Kind, document._value));

    /// <summary>The kind only.</summary>
    public override string ToString() => $"{nameof(Document)} {{ {Kind} }}";

    static ShapeCodec<Document> IJsonShape<Document>.Codec => new(Elements.WriteDocument, Elements.ReadDocument, IsObject: false);

    private T As<T>(DocumentKind kind) =>
        Kind == kind ? (T)_value! : throw new InvalidOperationException($"The document is of the kind {Kind}, not {kind}.");
}
