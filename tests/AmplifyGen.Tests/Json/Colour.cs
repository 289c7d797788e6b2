using System.Text.Json.Serialization;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>An open enum, written as generated code is.</summary>
[JsonConverter(typeof(EnumJsonConverter<Colour>))]
internal readonly record struct Colour(string Text) : IJsonEnum<Colour>
{
    public string Value => Text ?? "";

    public bool IsKnown => Known.NumberOf(Value) != 0;

    private static EnumValues Known { get; } = new("RED", "GRÜN", "quote \"");

    public static bool TryParse(string? s, IFormatProvider? provider, out Colour result) => OpenEnum.TryParse(s, out result);

    static Colour IJsonEnum<Colour>.FromValue(string value) => new(value);

    static void IJsonEnum<Colour>.Write(ref JsonShapeWriter writer, Colour value) => writer.EnumElement(Known, Known.NumberOf(value.Value), value.Value);

    static Colour IJsonEnum<Colour>.Read(ref JsonShapeReader reader) => new(reader.ReadEnumValue(Known, out _));
}
