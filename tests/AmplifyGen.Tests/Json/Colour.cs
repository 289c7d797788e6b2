using System.Text.Json.Serialization;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>An open enum, written as generated code is.</summary>
[JsonConverter(typeof(EnumJsonConverter<Colour>))]
internal readonly record struct Colour(string Text) : IJsonEnum<Colour>
{
    public string Value => Text ?? "";

    static Colour IJsonEnum<Colour>.FromValue(string value) => new(value);
}
