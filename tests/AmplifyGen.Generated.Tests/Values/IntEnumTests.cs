using System.Text.Json;
using Acme.Archive;

namespace AmplifyGen.Generated.Tests.Values;

public sealed class IntEnumTests
{
    [Fact]
    public void Known_values_have_names_and_numbers()
    {
        Assert.Equal(9, Priority.High.Value);
        Assert.True(Priority.High.IsKnown);
        Assert.Equal(Priority.Old, new Priority(-5));
        Assert.Equal("9", Priority.High.ToString());
    }

    [Fact]
    public void A_number_that_the_model_does_not_know_survives_a_round_trip()
    {
        var item = Item.FromJson("""{"schema":0,"priority":77}""");
        Assert.False(item.Priority!.Value.IsKnown);
        Assert.Equal("""{"schema":0,"priority":77}""", item.ToJson());
    }

    [Theory]
    [InlineData(1, "later")]
    [InlineData(9, "at once")]
    [InlineData(5, "?")]
    public void The_numbers_are_constants_for_a_switch(int number, string text) => Assert.Equal(text, new Priority(number).Value switch
    {
        Priority.Values.Low => "later",
        Priority.Values.High => "at once",
        _ => "?",
    });

    [Fact]
    public void System_Text_Json_reads_and_writes_the_number()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ArchiveJson.Resolver };
        Assert.Equal("9", JsonSerializer.Serialize(Priority.High, options));
        Assert.Equal(Priority.Low, JsonSerializer.Deserialize<Priority>("1", options));
        Assert.Equal("null", JsonSerializer.Serialize<Priority?>(null, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Priority>("\"1\"", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Priority>("1.5", options));
    }
}
