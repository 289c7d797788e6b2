using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Constraints;

/// <summary>Which constants break a constraint of their member.</summary>
public sealed class ConstraintTests
{
    [Fact]
    public Task Reports_a_text_that_is_too_long() => Store(
        "_ = PutItemRequest.CreateBuilder().WithLabel({|#0:\"abcde\"|});", "'PutItemRequest.Label' takes 2 to 4 characters but is given 5");

    [Fact]
    public Task Reports_a_text_that_is_too_short() => Store(
        "_ = new Holder { Request = PutItemRequest.FromJson(text) with { Label = {|#0:\"a\"|} } };", "'PutItemRequest.Label' takes 2 to 4 characters but is given 1");

    [Fact]
    public Task Reports_a_member_of_a_union() => Store(
        "_ = new Place.Bin(\"abc\"); Place.Bin bin = new({|#0:\"abcd\"|});", "'Bin.Value' takes at most 3 characters but is given 4");

    [Fact]
    public Task Counts_code_points() => Store("_ = PutItemRequest.CreateBuilder().WithLabel(\"\U0001F600\U0001F600\U0001F600\U0001F600\");");

    [Fact]
    public Task Counts_a_lone_code_point_that_takes_two_chars() => Store(
        "_ = PutItemRequest.CreateBuilder().WithLabel({|#0:\"\U0001F600\"|});", "'PutItemRequest.Label' takes 2 to 4 characters but is given 1");

    [Fact]
    public Task Reports_a_number_out_of_range() => Store(
        "_ = PutItemRequest.CreateBuilder().WithCount({|#0:11|});", "'PutItemRequest.Count' takes a number from 1 to 10 but is given 11");

    [Fact]
    public Task Reports_a_negative_number() => Store(
        "_ = PutItemRequest.CreateBuilder().WithSize({|#0:-1|});", "'PutItemRequest.Size' takes a number from 0 but is given -1");

    [Fact]
    public Task Reports_a_double_out_of_range() => Store(
        "_ = PutItemRequest.CreateBuilder().WithRatio({|#0:0.51|});", "'PutItemRequest.Ratio' takes a number from 0.1 to 0.5 but is given 0.51");

    [Fact]
    public Task Takes_the_limits_themselves() => Store(
        "_ = PutItemRequest.CreateBuilder().WithRatio(0.1).WithRatio(0.5).WithWeight(0.1f).WithCount(1).WithCount(10).WithSize(0).WithLabel(\"ab\").WithLabel(\"abcd\");");

    [Fact]
    public Task Reports_a_text_that_does_not_match() => Store(
        "_ = PutItemRequest.CreateBuilder().WithId({|#0:\"a123\"|});", "'PutItemRequest.Id' takes a text that matches the pattern ^[A-Z]\\d{3}$ but is given 'a123'");

    [Fact]
    public Task Takes_a_text_that_matches() => Store("_ = PutItemRequest.CreateBuilder().WithId(\"A123\");");

    [Fact]
    public Task Gives_up_a_pattern_that_takes_too_long() => Store($"_ = PutItemRequest.CreateBuilder().WithSlow(\"{new string('a', 60)}!\");");

    [Fact]
    public Task Passes_over_a_pattern_that_is_written_for_another_engine() => Store("_ = PutItemRequest.CreateBuilder().WithForeign(\"?\");");

    [Fact]
    public Task Reports_a_collection_expression_with_too_many_elements() => Store(
        "_ = PutItemRequest.CreateBuilder().WithTags({|#0:[\"a\", \"b\", \"c\", text]|});", "'PutItemRequest.Tags' takes 1 to 3 elements but is given 4");

    [Fact]
    public Task Reports_a_collection_expression_without_elements() => Store(
        "_ = new Holder { Request = PutItemRequest.FromJson(text) with { Tags = {|#0:[]|} } };", "'PutItemRequest.Tags' takes 1 to 3 elements but is given 0");

    [Fact]
    public Task Reports_an_array() => Store(
        "_ = PutItemRequest.CreateBuilder().WithTags({|#0:new[] { \"a\", \"b\", \"c\", \"d\" }|});", "'PutItemRequest.Tags' takes 1 to 3 elements but is given 4");

    [Fact]
    public Task Reports_too_many_elements_beside_a_spread() => Store(
        "_ = PutItemRequest.CreateBuilder().WithTags({|#0:[.. text.Split(','), \"a\", \"b\", \"c\", \"d\"]|});", "'PutItemRequest.Tags' takes 1 to 3 elements but is given at least 4");

    [Fact]
    public Task Reports_too_many_elements_that_are_added() => Store(
        "_ = PutItemRequest.CreateBuilder().{|#0:AddTags|}(\"a\", \"b\", \"c\", \"d\");", "'PutItemRequest.Tags' takes 1 to 3 elements but is given at least 4");

    [Fact]
    public Task Says_nothing_of_elements_that_may_not_be_all() => Store(
        "_ = PutItemRequest.CreateBuilder().AddTags().WithTags([.. text.Split(',')]).AddTags(\"a\");");

    [Fact]
    public Task Reports_each_arm_of_a_conditional() => ShapeTest<ConstraintAnalyzer>.Store(
        "_ = PutItemRequest.CreateBuilder().WithCount(flag ? {|AMPG1009:0|} : {|AMPG1009:11|});");

    [Fact]
    public Task Keeps_a_sensitive_number_to_itself() => Store(
        "_ = new Hidden { Level = {|#0:77|} };", "'Hidden.Level' takes a number from 1 to 5 but is given another");

    [Fact]
    public Task Keeps_a_sensitive_text_to_itself() => Store(
        "_ = new Hidden { Pin = {|#0:\"hunter2\"|} };", "'Hidden.Pin' takes a text that matches the pattern ^[0-9]{4}$");

    [Fact]
    public Task Leaves_a_secret_to_the_rule_for_secrets() => Store("_ = PutItemRequest.CreateBuilder().WithToken(\"hunter2\");");

    [Fact]
    public Task Says_nothing_of_what_is_no_constant() => Store("_ = PutItemRequest.CreateBuilder().WithLabel(text).WithCount(number).WithCount(null).WithLabel(null);");

    [Fact]
    public Task Says_nothing_where_there_is_no_constraint() => ShapeTest<ConstraintAnalyzer>.Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId(\"\").WithResourceName(\"x\");");

    private static Task Store(string statements) => ShapeTest<ConstraintAnalyzer>.StoreFile(File(statements));

    private static Task Store(string statements, string message) =>
        ShapeTest<ConstraintAnalyzer>.StoreFile(File(statements), ShapeTest<ConstraintAnalyzer>.Warning("AMPG1009", message));

    private static string File(string statements) =>
        $$"""
        sealed class Holder { public PutItemRequest? Request { get; set; } }

        static class Program
        {
            static void Run(bool flag, int number, string text)
            {
                {{statements}}
            }
        }
        """;
}
