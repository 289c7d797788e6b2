using AmplifyGen.Analyzers.Tests.Oracle.Judging;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>What the runs of a program show of its last call of <c>Build()</c>, whatever an analyzer says of it.</summary>
public sealed class TruthTests
{
    private const string Never = nameof(MemberTruth.NeverMissing);
    private const string Sometimes = nameof(MemberTruth.SometimesMissing);
    private const string Always = nameof(MemberTruth.AlwaysMissing);
    private const string Unreached = nameof(MemberTruth.Unreached);

    [Theory]
    [InlineData("_ = Message.CreateBuilder().Build();", Always)]
    [InlineData("""_ = Message.CreateBuilder().WithBody("a").Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); if (flag) b.WithBody("a"); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); if (flag) b.WithBody("a"); if (!flag) b.WithBody("b"); _ = b.Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); if (n > 0) b.WithBody("a"); if (n < 1) b.WithBody("b"); _ = b.Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); if (n > 0) b.WithBody("a"); if (n < 0) b.WithBody("b"); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); foreach (var s in texts) b.WithBody(s); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); if (texts.Length == 0) return; foreach (var s in texts) b.WithBody(s); _ = b.Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); try { Outside.Work(); b.WithBody("a"); } catch (IOException) { } _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); try { b.WithBody("a"); Outside.Work(); } catch (IOException) { } _ = b.Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); Outside.Work(); _ = b.Build();""", Always)]
    [InlineData("""Outside.Fail(); _ = Message.CreateBuilder().Build();""", Unreached)]
    [InlineData("""try { _ = Message.CreateBuilder().Build(); } catch (MissingRequiredMembersException) { } """, Always)]
    [InlineData("""for (var i = 0; i < n; i++) { var b = Message.CreateBuilder(); if (i > 0) b.WithBody("a"); _ = b.Build(); }""", Always)]
    [InlineData("""for (var i = 0; i < n; i++) { var b = Message.CreateBuilder(); if (i < 1) b.WithBody("a"); _ = b.Build(); }""", Sometimes)]
    [InlineData("""Message.Builder? b = flag ? Message.CreateBuilder() : null; _ = b?.Build();""", Always)]
    public async Task Runs_show(string statements, string truth) => Assert.Equal([truth], Truths(await Program(statements)));

    [Theory]
    [InlineData("""var b = Message.CreateBuilder(); if (Outside.Ask("a")) b.WithBody("a"); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); if (Outside.Ask("a")) b.WithBody("a"); if (!Outside.Ask("a")) b.WithBody("b"); _ = b.Build();""", $"{Never} {Sometimes}")]
    [InlineData("""var b = Message.CreateBuilder(); Outside.Use(b); _ = b.Build();""", $"{Never} {Sometimes} {Always}")]
    [InlineData("""var b = Outside.Start<Message.Builder>(); _ = b.Build();""", $"{Never} {Sometimes} {Always}")]
    [InlineData("""var b = Message.CreateBuilder(); if (random.Next(2) == 0) b.WithBody("a"); if (random.Next(2) == 1) b.WithBody("b"); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); if (token.IsCancellationRequested) return; if (token.IsCancellationRequested) b.WithBody("a"); _ = b.Build();""", Sometimes)]
    [InlineData("""var b = Message.CreateBuilder(); if (_ready) b.WithBody("a"); if (!_ready) b.WithBody("b"); _ = b.Build();""", Never)]
    [InlineData("""var b = Message.CreateBuilder(); if (_ready) b.WithBody("a"); Outside.Log("x"); if (!_ready) b.WithBody("b"); _ = b.Build();""", $"{Never} {Sometimes}")]
    [InlineData("""var b = Message.CreateBuilder(); if (_ready) b.WithBody("a"); lock (Outside.Gate) { } if (_ready) b.WithBody("b"); _ = b.Build();""", $"{Never} {Sometimes}")]
    public async Task Unseen_code_may_behave_in_several_ways(string statements, string truths) =>
        Assert.Equal(truths.Split(' '), Truths(await Program(statements, "Random random, CancellationToken token")));

    [Theory]
    [InlineData("""var b = Message.CreateBuilder(); try { Outside.Log("x"); b.WithBody("a"); } catch { } _ = b.Build();""", Sometimes, Never)]
    [InlineData("""var b = Message.CreateBuilder(); try { b.WithBody("a"); Outside.Log("x"); } catch { } _ = b.Build();""", Never, Never)]
    [InlineData("""var b = Message.CreateBuilder(); try { b.WithBody("a"); } catch { } _ = b.Build();""", Never, Never)]
    public async Task Unseen_code_may_throw_anything(string statements, string truth, string withoutSurprises)
    {
        var judged = await Program(statements);
        Assert.Equal([truth], Truths(judged));
        Assert.Equal([withoutSurprises], Truths(judged, view: Lenience.NoSurprises));
    }

    [Fact]
    public async Task The_end_of_a_configuring_lambda_builds()
    {
        var judged = await Program("""_ = Order.CreateBuilder().WithId("a").WithCount(n).WithMessage(m => { if (flag) m.WithBody("a"); }).Build();""");
        Assert.Equal([Sometimes], Truths(judged, "WithMessage"));
        Assert.Equal([Never], Truths(judged));
    }

    [Fact]
    public async Task Every_combination_of_inputs_is_run()
    {
        var judged = await Program("""var b = Message.CreateBuilder(); if (n == 2 && flag && texts.Length == 1 && !_ready) b.WithBody("a"); _ = b.Build();""");

        Assert.True(judged.Truth.IsComplete);
        // Once as it is, and once as if nothing were missing.
        Assert.Equal(2 * (2 * 5 * 4 * 2), judged.Truth.Runs);
        Assert.NotNull(judged.Truth.Sites[^1].Witness(0, isMissing: false));
    }

    [Theory]
    [InlineData("while (flag) { } _ = Message.CreateBuilder().Build();")]
    [InlineData("Message.Builder? b = flag ? Message.CreateBuilder() : null; _ = b!.Build();")]
    [InlineData("_ = Message.CreateBuilder().WithBody(flag ? null! : \"a\").Build();")]
    public async Task A_program_that_does_not_end_or_that_uses_null_is_not_judged(string statements)
    {
        var judged = await Program(statements);

        Assert.True(judged.Truth.IsUndecided);
        Assert.Empty(judged.Verdicts);
    }

    private static string[] Truths(JudgedProgram judged, string name = "Build", Lenience view = Lenience.None)
    {
        var site = judged.Runnable.Sites.Last(site => string.Equals(judged.Runnable.Tree.GetText().ToString(site.Name), name, StringComparison.Ordinal));
        var truths = World.All.Select(world => judged.Truth.Sites[site.Number].Member(0, world, view)).Distinct().Order().ToArray();

        // A world may have no run that comes here.
        return [.. truths.Where(truth => truths.Length == 1 || truth is not MemberTruth.Unreached).Select(static truth => truth.ToString())];
    }

    private static async Task<JudgedProgram> Program(string statements, string parameters = "bool flag, int n, string[] texts")
    {
        var batch = new ProgramBatch([new OracleProgram($$"""
            sealed class Program : IChangeable
            {
                private bool _ready;
                public void Change() => _ready = !_ready;
                public void Run({{parameters}}) { {{statements}} }
            }
            """)]);
        var judged = await batch.Judge(TestContext.Current.CancellationToken);
        Assert.Empty(batch.Errors);
        return Assert.Single(judged);
    }
}
