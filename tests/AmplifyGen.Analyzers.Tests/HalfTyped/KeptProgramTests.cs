using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Programs on which an analyzer, a fix or a refactoring failed once, or could have.</summary>
public sealed class KeptProgramTests
{
    private static readonly Lazy<Editor> SharedEditor = new(static () => new Editor());

    [Fact]
    public Task A_class_calls_a_function_of_the_file() => Examine(
        $$"""
        {{Verify.Usings}}
        Request.Builder Fill(Request.Builder builder) => builder.WithAppId("a");
        static class C
        {
            static void Call() { var b = Request.CreateBuilder(); Fill(b); b = Fill(b); _ = b.Build(); }
            static void Refer() { Func<Request.Builder, Request.Builder> f = Fill; _ = f(Request.CreateBuilder()).Build(); }
            static void Configure() => _ = Request.CreateBuilder().WithResourceConfig(Set).Build();
        }
        void Set(ResourceConfig.Builder builder) => builder.WithService(Service.Cognito);
        """);

    [Fact]
    public Task A_lambda_has_other_parameters_than_its_delegate() => Examine(Body(
        """
        var b = Request.CreateBuilder();
        Action<int> one = () => b.WithAppId("a");
        Action none = (x, y) => b.WithAppId("a");
        Func<int> two = (int x) => { b.WithAppId("a"); return x; };
        one(1); none(); two(); none(1, 2);
        _ = b.WithResourceConfig(() => { }).WithResourceConfig((x, y) => x.WithService(default)).Build();
        """));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"{")]
    [InlineData("\"{\\")]
    [InlineData("\"{\\u")]
    [InlineData("\"{\\u00\"")]
    [InlineData("\"{\\U0001F6\"")]
    [InlineData("\"{\\x\"")]
    [InlineData("\"{\\UFFFFFFFF\"")]
    [InlineData("@\"")]
    [InlineData("@\"{\"\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"{")]
    [InlineData("\"\"\"\n")]
    [InlineData("\"\"\"\n{")]
    [InlineData("\"\"\"\n  {\n")]
    [InlineData("\"\"\"\n {\n  \"\"\"")]
    [InlineData("\"\"\"\n\"\"\"")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("\"\"\"{\"\"\"\"")]
    [InlineData("\"\"\"u8")]
    [InlineData("\"{\\u00\"u8")]
    [InlineData("\"{\\u00\"u8.ToArray()")]
    [InlineData("$\"{")]
    [InlineData("$\"\"\"{")]
    [InlineData("\"{\" + \"\\u00")]
    [InlineData("'")]
    [InlineData("")]
    public async Task A_JSON_text_is_being_typed(string literal)
    {
        await Examine(Body($"_ = Request.FromJson({literal}"));
        await Examine(Body($"_ = Request.FromJson({literal});"));
        await Examine(Body($"const string text = {literal};\n_ = Request.FromJson(text + {literal});"));
    }

    [Fact]
    public Task A_member_of_an_initializer_has_no_name_yet() => Examine(Body(
        """
        _ = new Request { = new ResourceConfig { Service = default } };
        _ = new Request { , AppId = , = , ResourceConfig = new() { = new() { A = 1 } } };
        """));

    [Fact]
    public Task A_member_is_declared_twice() => Examine(
        $$"""
        {{Verify.Usings}}
        _ = new A { B = null, B = null };
        _ = A.CreateBuilder().WithB("b").Build();
        _ = A.FromJson("{}");
        [AmplifyGen.Metadata.Shape("a#A")]
        public sealed partial record A
        {
            [AmplifyGen.Metadata.ShapeMember("b", IsRequired = true)] public string? B { get; init; }
            [AmplifyGen.Metadata.ShapeMember("b")] public string? B { get; init; }
            [AmplifyGen.Metadata.BuilderRole((AmplifyGen.Metadata.BuilderRole)0)] public static Builder CreateBuilder() => new();
            [AmplifyGen.Metadata.ParsesJson] public static A FromJson(string json) => new();
            [AmplifyGen.Metadata.ShapeBuilder(typeof(A))]
            public sealed partial class Builder
            {
                [AmplifyGen.Metadata.SetsMember("B")] public Builder WithB(string b) => this;
                [AmplifyGen.Metadata.SetsMember("B")] public Builder WithB(string b) => this;
                [AmplifyGen.Metadata.BuilderRole((AmplifyGen.Metadata.BuilderRole)2)] public A Build() => new();
            }
        }
        """);

    [Fact]
    public Task Methods_of_a_builder_are_called_without_one() => Examine(Body(
        """
        Request.Builder.WithAppId("a");
        Request.Builder.Build();
        Request.ToBuilder();
        _ = Request.Builder.WithAppId("a").Build();
        WithAppId("a").Build();
        """));

    [Fact]
    public Task An_element_has_no_index_yet() => Examine(Body(
        """
        var b = Request.CreateBuilder();
        string?[] ids = { text };
        var lists = new List<string> { text };
        var map = new Dictionary<string, string>();
        var cells = new string[1, 2];
        if (ids[] is null) return;
        if (ids[] is { } id) b.WithAppId(id);
        if (lists[] is { } first) b.WithAppId(first);
        if (map[] is { } second) b.WithAppId(second);
        if (cells[] is { } third || cells[,] is { } fourth || cells[0] is null) b.WithAppId(text[]);
        ids[] = null; lists[] = ""; map[] = ""; ids[^] = ""; ids[..] = ids[^];
        _ = b.Build();
        """));

    [Theory]
    [InlineData("ids[")]
    [InlineData("lists[")]
    [InlineData("map[")]
    [InlineData("cells[")]
    [InlineData("cells[0,")]
    [InlineData("text[")]
    public Task A_file_ends_within_an_element_access(string access) => Examine(
        $$"""
        {{Verify.Usings}}
        static class Program
        {
            static void Run(string?[] ids, List<string> lists, Dictionary<string, string> map, string[,] cells, string text)
            {
                var b = ids is null ? Request.CreateBuilder() : Request.CreateBuilder().WithAppId(text);
                if (ids is null && {{access}}
            }
        }
        """);

    /// <summary>The compiler throws when it is asked for the operations of this code.</summary>
    [Fact]
    public Task A_key_of_an_initializer_has_lost_its_first_quote() => Examine(
        $$"""
        {{Verify.Usings}}
            void Fill() { var b = Request.CreateBuilder(); var map = new Dictionary<string, int> { [a"] = 1, ["a"] = 2 }; if (map.Count == 1) b.WithAppId("x"); _ = new Request { AppId = "x" }; _ = b.Build(); }
            void Count(List<string> ids) { ids.Add("x"); var b = Request.CreateBuilder(); var n = 0; var kept = ids.Where(x => ++n > 0).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
        """);

    [Fact]
    public Task Values_are_made_of_each_other() => Examine(
        $$"""
        {{Verify.Usings}}
        static class C
        {
            static readonly string A = B + C;
            static readonly string B = A;
            static string C => A ?? B;
            static Request.Builder D => D.WithAppId(A);
            static Request.Builder E() => E().WithAppId(B);
            static void Run() { var x = x; var b = b.WithAppId(x); _ = D.Build(); _ = E().Build(); _ = new Request { AppId = A, BackendEnvironmentName = C }; }
        }
        """);

    [Fact]
    public Task Types_inherit_from_themselves() => Examine(
        $$"""
        {{Verify.Usings}}
        class A : B { Request.Builder F() => Request.CreateBuilder().WithAppId(base.ToString()); }
        class B : A { void G() { try { _ = new A().F().Build(); } catch (A) { } catch (B e) when (e is A or B) { } } }
        class C<T> : C<C<T>> where T : C<T> { void H(T t) { var b = Request.CreateBuilder(); if (t is A) b.WithAppId("a"); _ = b.Build(); } }
        """);

    private static string Body(string statements) =>
        $$"""
        {{Verify.Usings}}
        static class Program
        {
            static void Run(bool flag, int number, string text)
            {
        {{statements}}
            }
        }
        """;

    private static async Task Examine(string program)
    {
        var examined = await SharedEditor.Value.Examine(program, places: null, TestContext.Current.CancellationToken);

        Assert.True(examined.HasErrors);
        Assert.Empty(examined.Failures);
    }
}
