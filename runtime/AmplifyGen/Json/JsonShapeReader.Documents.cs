using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using AmplifyGen.Building;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <content>Values of any shape, and numbers of any size.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads any value.</summary>
    /// <exception cref="JsonException">The text is not valid JSON at this position, is nested too deeply, or the exponent of a number is too large.</exception>
    public Document ReadDocument()
    {
        switch (Peek())
        {
            case '{':
                return ReadMap();
            case '[':
                return ReadList();
            case '"':
                return ReadString();
            case 't' or 'f':
                return ReadBoolean();
            case 'n':
                _ = TryReadNull();
                return Document.Null;
            case '-' or (>= '0' and <= '9'):
                return ReadBigDecimal();
            default:
                throw Unexpected("a value");
        }
    }

    /// <summary>Reads a whole number of any size (Smithy's <c>bigInteger</c>).</summary>
    /// <exception cref="JsonException">
    /// The next value is not a number, or it has a fraction. In a response it may have a fraction of zeros or an exponent, unless the whole
    /// number is longer than the text and longer than 1,000 digits.
    /// </exception>
    public BigInteger ReadBigInteger()
    {
        _ = Peek();
        var start = _position;
        var text = ScanNumber();
        return BigInteger.TryParse(Encoding.ASCII.GetString(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : ExpandWhole(text, Math.Max(DecimalParts.MostExpandedDigits, text.Length), start);
    }

    /// <summary>Reads a number with all its digits (Smithy's <c>bigDecimal</c>).</summary>
    /// <exception cref="JsonException">The next value is not a number, or its exponent is too large.</exception>
    public BigDecimal ReadBigDecimal()
    {
        _ = Peek();
        var start = _position;
        return BigDecimal.TryParse(Encoding.ASCII.GetString(ScanNumber()), out var value) ? value : throw Fail("the number is out of range", start);
    }

    private Document ReadList()
    {
        var items = default(ListAccumulator<Document>);
        BeginArray();
        while (NextElement())
            items = ListAccumulator<Document>.AddOne(items, ReadDocument());

        return Document.FromList(ListAccumulator<Document>.ToList(items, EquatableList<Document>.Empty));
    }

    private Document ReadMap()
    {
        var entries = default(MapAccumulator<string, Document>);
        BeginObject();
        while (NextName(out var name))
        {
            var key = Encoding.UTF8.GetString(name);
            entries = MapAccumulator<string, Document>.Add(entries, key, ReadDocument());
        }

        return Document.FromMap(MapAccumulator<string, Document>.ToMap(entries, EquatableMap<string, Document>.Empty));
    }
}
