using System.Text;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class EnumValuesTests
{
    private static readonly EnumValues Values = new("A", "", "longer", "quote \" and \\", "\u0001", "é", "A", "\ud800");

    [Theory]
    [InlineData("A", 1)]
    [InlineData("", 2)]
    [InlineData("longer", 3)]
    [InlineData("quote \" and \\", 4)]
    [InlineData("\u0001", 5)]
    [InlineData("é", 6)]
    [InlineData("B", 0)]
    [InlineData("longest of all by far", 0)]
    public void A_text_has_the_number_of_its_first_place(string text, int number)
    {
        Assert.Equal(number, Values.NumberOf(text));
        Assert.Equal((text, number), Read(text));
    }

    [Fact]
    public void A_known_text_that_was_read_is_the_one_that_the_list_has()
    {
        var known = new string("constant".AsSpan());

        Assert.Same(known, new EnumValues(known).Find("constant"u8, out _));
    }

    [Fact]
    public void Every_text_is_written_as_any_string_is() => Gen.String.Array[1, 5].Sample(static texts =>
    {
        var values = new EnumValues(texts);
        for (var index = 0; index < texts.Length; index++)
        {
            var text = texts[index];
            var number = index + 1;
            Assert.Equal(
                Rendering.Text((ref JsonShapeWriter writer) => writer.StringElement(text)),
                Rendering.Text((ref JsonShapeWriter writer) => writer.EnumElement(values, number, text)));
        }
    });

    [Fact]
    public void A_list_without_texts_knows_none() => Assert.Equal(("A", 0), (new EnumValues().Find("A"u8, out var number), number));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("values", static () => new EnumValues(null!));
        Assert.Throws<ArgumentNullException>("value", static () => Values.NumberOf(null!));
    }

    private static (string, int) Read(string text) => (Values.Find(Encoding.UTF8.GetBytes(text), out var number), number);
}
