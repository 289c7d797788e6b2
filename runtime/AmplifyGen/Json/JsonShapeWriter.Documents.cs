using System.Globalization;
using System.Numerics;

namespace AmplifyGen.Json;

/// <content>Values of any shape, and numbers of any size.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes an element that is any value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public void DocumentElement(Document value)
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (value.Kind)
        {
            case DocumentKind.Boolean:
                BooleanElement(value.AsBoolean());
                break;
            case DocumentKind.Number:
                NumberElement(value.AsNumber());
                break;
            case DocumentKind.String:
                StringElement(value.AsString());
                break;
            case DocumentKind.List:
                BeginArray();
                foreach (var item in value.AsList().AsSpan())
                    DocumentElement(item);
                EndArray();
                break;
            case DocumentKind.Map:
                BeginObject();
                foreach (var (name, item) in value.AsMap())
                {
                    MapKey(name);
                    DocumentElement(item);
                }

                EndMap();
                break;
            default:
                NullElement();
                break;
        }
    }

    /// <summary>Writes an element that is a whole number of any size.</summary>
    /// <param name="value">The number.</param>
    public void NumberElement(BigInteger value) => AppendRaw(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an element that is a number with all its digits.</summary>
    /// <param name="value">The number.</param>
    public void NumberElement(BigDecimal value) => AppendRaw(value.ToString());

    /// <summary>Writes an element that is base64.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="memberName">The C# name of the member.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The bytes are in a stream. It can be read only once, so it is not read for JSON.</exception>
    public void StreamElement(StreamingBlob value, string memberName)
    {
        ArgumentNullException.ThrowIfNull(value);
        BlobElement(value.Bytes ?? throw new InvalidOperationException(
            $"The member '{memberName}' is a stream, and JSON cannot contain a stream. Read it first with {nameof(StreamingBlob.ReadAllAsync)}, or do not set the member."));
    }
}
