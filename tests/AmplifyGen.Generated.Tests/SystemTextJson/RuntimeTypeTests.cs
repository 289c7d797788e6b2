using System.Text.Json;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

/// <summary>The types of the runtime without reflection: in a context of the user.</summary>
public sealed class RuntimeTypeTests
{
    private static readonly JsonSerializerOptions ShapesOnly = new() { TypeInfoResolver = AmplifyBackendJson.Resolver };

    private static readonly Inventory Plain = new()
    {
        Photo = Blob.Copy([1, 2]),
        Price = BigDecimal.Parse("1.50"),
        Extra = Document.FromMap(("n", 1)),
        Names = ["a"],
        Grid = [[0.5], []],
        Prices = [new("k", 2)],
        Photos = [new("k", [Blob.Copy([3])])],
    };

    [Fact]
    public void Types_of_the_runtime_need_nothing_but_the_users_own_context()
    {
        const string json =
            """{"Photo":"AQI=","Price":1.50,"Discount":null,"Extra":{"n":1},"Names":["a"],"Grid":[[0.5],[]],"Prices":{"k":2},"Photos":{"k":["Aw=="]},"Emails":null,"Texts":null}""";
        Assert.Equal(json, JsonSerializer.Serialize(Plain, InventoryContext.Default.Inventory));
        Assert.Equal(Plain, JsonSerializer.Deserialize(json, InventoryContext.Default.Inventory));
    }

    [Fact]
    public void Shapes_in_lists_and_maps_need_nothing_else_either()
    {
        var inventory = new Inventory
        {
            Emails = [new() { EmailSubject = "s" }],
            Texts = [new(Acme.Auth.MFAMode.On, new() { SmsMessage = "m" })],
        };
        var json = JsonSerializer.Serialize(inventory, InventoryContext.Default.Inventory);
        Assert.EndsWith(""","Emails":[{"emailSubject":"s"}],"Texts":{"ON":{"smsMessage":"m"}}}""", json, StringComparison.Ordinal);
        Assert.Equal(inventory, JsonSerializer.Deserialize(json, InventoryContext.Default.Inventory));
    }

    [Fact]
    public void A_shape_is_indented_where_the_options_say_so()
    {
        var options = new JsonSerializerOptions(ShapesOnly) { WriteIndented = true, NewLine = "\n" };
        Assert.Equal("{\n  \"emailSubject\": \"s\"\n}", JsonSerializer.Serialize(new EmailSettings { EmailSubject = "s" }, options));
    }
}
