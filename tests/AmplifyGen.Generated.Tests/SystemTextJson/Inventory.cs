using System.Text.Json.Serialization;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

/// <summary>A user's type that holds the types of the runtime.</summary>
internal sealed record Inventory
{
    public Blob? Photo { get; init; }

    public BigDecimal Price { get; init; }

    public BigDecimal? Discount { get; init; }

    public Document? Extra { get; init; }

    public EquatableList<string>? Names { get; init; }

    public EquatableList<EquatableList<double>>? Grid { get; init; }

    public EquatableMap<string, BigDecimal>? Prices { get; init; }

    public EquatableMap<string, EquatableList<Blob>>? Photos { get; init; }

    public EquatableList<Acme.Auth.EmailSettings>? Emails { get; init; }

    public EquatableMap<Acme.Auth.MFAMode, Acme.Auth.SmsSettings>? Texts { get; init; }
}

[JsonSerializable(typeof(Inventory))]
internal sealed partial class InventoryContext : JsonSerializerContext;
