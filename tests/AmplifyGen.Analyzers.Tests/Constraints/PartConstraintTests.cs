using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Constraints;

/// <summary>Which constants break a constraint on an element, a key or a value.</summary>
public sealed class PartConstraintTests
{
    [Theory]
    [InlineData("AddNames({|#0:\"abcd\"|})", "An element of 'SealRequest.Names' takes 1 to 3 characters but is given 4")]
    [InlineData("AddNames(text, {|#0:\"A\"|})", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("WithNames([{|#0:\"\"|}])", "An element of 'SealRequest.Names' takes 1 to 3 characters but is given 0")]
    [InlineData("WithNames(new[] { \"a\", {|#0:\"B\"|} })", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("WithNames([.. text.Split(','), {|#0:\"B\"|}])", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("WithNames(flag ? [\"a\"] : [{|#0:\"B\"|}])", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("WithNames([flag ? \"a\" : {|#0:\"B\"|}])", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("WithNames(EquatableList.From(new List<string> { \"a\", {|#0:\"B\"|} }))", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("WithNames(EquatableList.Create<string>([\"a\", {|#0:\"B\"|}]))", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("AddScores(1, {|#0:11|})", "An element of 'SealRequest.Scores' takes a number from 1 to 10 but is given 11")]
    [InlineData("AddDigits({|#0:77|})", "An element of 'SealRequest.Digits' takes a number from 0 to 9 but is given another")]
    [InlineData("AddPhotos({|#0:new byte[] { 1, 2, 3 }|})", "An element of 'SealRequest.Photos' takes at most 2 bytes but is given 3")]
    [InlineData("AddLabels({|#0:\"abcd\"|}, text)", "A key of 'SealRequest.Labels' takes 1 to 3 characters but is given 4")]
    [InlineData("AddLabels(\"abc\", {|#0:\"abcde\"|})", "A value of 'SealRequest.Labels' takes at most 4 characters but is given 5")]
    [InlineData("AddLabels(value: {|#0:\"abcde\"|}, key: \"abc\")", "A value of 'SealRequest.Labels' takes at most 4 characters but is given 5")]
    [InlineData("WithLabels([new(\"a\", {|#0:\"abcde\"|})])", "A value of 'SealRequest.Labels' takes at most 4 characters but is given 5")]
    [InlineData("WithLabels([new KeyValuePair<string, string>({|#0:\"A\"|}, \"a\")])", "A key of 'SealRequest.Labels' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("WithLabels([KeyValuePair.Create({|#0:\"A\"|}, \"a\")])", "A key of 'SealRequest.Labels' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("WithLabels(EquatableMap.From(new Dictionary<string, string> { [\"a\"] = {|#0:\"abcde\"|} }))", "A value of 'SealRequest.Labels' takes at most 4 characters but is given 5")]
    [InlineData("WithLabels(EquatableMap.From(new Dictionary<string, string> { { {|#0:\"A\"|}, \"a\" } }))", "A key of 'SealRequest.Labels' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("WithRows([[\"a\"], [{|#0:\"B\"|}]])", "An element of an element of 'SealRequest.Rows' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("AddRows({|#0:[\"a\", \"b\", \"c\"]|})", "An element of 'SealRequest.Rows' takes at most 2 elements but is given 3")]
    [InlineData("AddGroups(\"x\", [{|#0:\"B\"|}])", "An element of a value of 'SealRequest.Groups' takes a text that matches the pattern ^[a-z]*$ but is given 'B'")]
    [InlineData("AddGroups(\"x\", {|#0:[\"a\", \"b\", text]|})", "A value of 'SealRequest.Groups' takes at most 2 elements but is given 3")]
    public Task Reports_what_is_written_out(string call, string message) => Vault($"_ = SealRequest.CreateBuilder().{call};", message);

    [Fact]
    public Task Reports_an_object_initializer() => Vault(
        "_ = SealRequest.FromJson(text) with { Names = [{|#0:\"B\"|}] };", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'B'");

    [Fact]
    public Task Reports_the_list_of_a_union() => Vault("_ = new Choice.Names([{|#0:\"B\"|}]);", "An element of 'Names.Value' takes a text that matches the pattern ^[a-z]*$ but is given 'B'");

    [Theory]
    [InlineData("WithLabels({|#0:[new(\"a\", \"\"), new(\"b\", \"\"), new(\"c\", \"\")]|})", "'SealRequest.Labels' takes 1 to 2 entries but is given 3")]
    [InlineData("WithLabels({|#0:[]|})", "'SealRequest.Labels' takes 1 to 2 entries but is given 0")]
    [InlineData("WithLabels({|#0:[new(\"a\", \"\"), new(\"b\", \"\"), new(\"c\", \"\"), new(text, text)]|})", "'SealRequest.Labels' takes 1 to 2 entries but is given at least 3")]
    [InlineData("WithNames({|#0:new string[3]|})", "'SealRequest.Names' takes at most 2 elements but is given 3")]
    [InlineData("WithNames({|#0:EquatableList.From(new[] { text, text, text })|})", "'SealRequest.Names' takes at most 2 elements but is given 3")]
    public Task Reports_a_wrong_number_of_elements_or_entries(string call, string message) => Vault($"_ = SealRequest.CreateBuilder().{call};", message);

    [Theory]
    [InlineData("WithPhoto({|#0:new byte[] { 1, 2, 3, 4, 5 }|})", 5)]
    [InlineData("WithPhoto({|#0:new byte[] { 1, (byte)number, 3, 4, 5 }|})", 5)]
    [InlineData("WithPhoto({|#0:new byte[1]|})", 1)]
    [InlineData("WithPhoto({|#0:\"hello\"u8|}.ToArray())", 5)]
    [InlineData("WithPhoto(Blob.FromText({|#0:\"éé!\"|}))", 5)]
    [InlineData("WithPhoto(Blob.Copy({|#0:\"é€\"u8|}))", 5)]
    [InlineData("WithPhoto(Blob.Copy({|#0:[1, 2, 3, 4, 5]|}))", 5)]
    [InlineData("WithPhoto(Blob.FromBase64({|#0:\"AA==\"|}))", 1)]
    [InlineData("WithPhoto(Convert.FromBase64String({|#0:\"AAEC AwQF\"|}))", 6)]
    [InlineData("WithPhoto(Convert.FromHexString({|#0:\"0001020304\"|}))", 5)]
    [InlineData("WithPhoto(System.Text.Encoding.UTF8.GetBytes({|#0:\"hello\"|}))", 5)]
    public Task Counts_the_bytes_of_a_blob(string call, int count) => Vault($"_ = SealRequest.CreateBuilder().{call};", $"'SealRequest.Photo' takes 2 to 4 bytes but is given {count}");

    [Theory]
    [InlineData("WithPrice({|#0:11|})", "'SealRequest.Price' takes a number up to 10 but is given 11")]
    [InlineData("WithPrice({|#0:10.01m|})", "'SealRequest.Price' takes a number up to 10 but is given 10.01")]
    [InlineData("WithStock({|#0:-1|})", "'SealRequest.Stock' takes a number from 0 but is given -1")]
    public Task Reports_a_number_that_is_converted_to_a_bigger_type(string call, string message) => Vault($"_ = SealRequest.CreateBuilder().{call};", message);

    [Theory]
    [InlineData("AddNames(\"a\", \"abc\").WithNames([]).WithNames([\"a\", \"b\"]).WithNames(new[] { \"a\" })")]
    [InlineData("AddNames(text, Shared).AddNames(null!, text).WithNames([text]).WithNames([.. text.Split(','), \"a\", \"b\"])")]
    [InlineData("AddNames(text.Split(',')).WithNames(text.Split(',')).WithNames(EquatableList.From(text.Split(',')))")]
    [InlineData("AddNames().AddNames([]).AddNames(new string[1])")]
    [InlineData("WithNames(EquatableList.From(new HashSet<string> { \"a\", \"b\", \"a\" }))")]
    [InlineData("WithNames(EquatableList.From(new List<string>(text.Split(',')) { \"a\" }))")]
    [InlineData("AddScores(1, 10, number).WithScores([1, 10])")]
    [InlineData("AddLabels(\"a\", \"\").AddLabels(text, text).WithLabels([new(\"a\", \"abcd\")])")]
    [InlineData("WithLabels([new(\"a\", \"\"), new(\"b\", \"\"), new(\"a\", \"\")])")]
    [InlineData("WithLabels([new(\"a\", \"\"), new(\"b\", \"\"), new(text, \"\")])")]
    [InlineData("WithLabels([.. new Dictionary<string, string>()])")]
    [InlineData("WithLabels(EquatableMap.From(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = \"\", [\"b\"] = \"\", [\"c\"] = \"\" }))")]
    [InlineData("AddGroups(\"any KEY\", [\"a\", \"b\"]).AddGroups(text, [])")]
    [InlineData("AddRows([\"a\"], [\"b\", \"c\"], []).WithRows([[], [\"a\"]])")]
    [InlineData("AddPhotos(new byte[2], Blob.Empty, \"\"u8.ToArray()).WithPhotos([Blob.FromText(\"é\")])")]
    [InlineData("WithPhoto(\"four\"u8.ToArray()).WithPhoto(new byte[] { 1, 2 }).WithPhoto(new byte[number]).WithPhoto(Blob.FromText(text))")]
    [InlineData("WithPhoto(Blob.Copy([.. text.Select(one => (byte)one)])).WithPhoto(System.Text.Encoding.Unicode.GetBytes(\"a\"))")]
    [InlineData("AddModes(Mode.Open, new Mode(text))")]
    [InlineData("WithPrice(10).WithPrice(text.Length).WithStock(0).WithStock((System.Numerics.BigInteger)(-0.5))")]
    public Task Says_nothing_of_what_fits_or_is_not_known(string calls) => ShapeTest<ConstraintAnalyzer>.VaultFile(File($"_ = SealRequest.CreateBuilder().{calls};"));

    [Fact]
    public Task Leaves_secrets_to_the_rule_for_secrets() => ShapeTest<ConstraintAnalyzer>.Vault("_ = SealRequest.CreateBuilder().AddKeys(\"hunter2\").AddTokens(\"a\", \"hunter2\").WithKey(\"hunter2\"u8.ToArray());");

    private static Task Vault(string statements, string message) =>
        ShapeTest<ConstraintAnalyzer>.VaultFile(File(statements), ShapeTest<ConstraintAnalyzer>.Warning("AMPG1009", message));

    private static string File(string statements) =>
        $$"""
        static class Program
        {
            const string Shared = "abc";

            static void Run(bool flag, int number, string text)
            {
                {{statements}}
            }
        }
        """;
}
