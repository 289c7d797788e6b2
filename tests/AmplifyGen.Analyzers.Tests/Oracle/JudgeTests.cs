using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>Invented reports about the last call of <c>Build()</c>, held against what happens.</summary>
public sealed class JudgeTests
{
    private const string Never = "var b = Order.CreateBuilder().WithId(\"i\").WithCount(1); _ = b.Build();";
    private const string Sometimes = "var b = Order.CreateBuilder().WithId(\"i\").WithCount(1); if (flag) b.WithMessage(m => m.WithBody(\"a\")); _ = b.Build();";
    private const string Complete = "var b = Message.CreateBuilder(); if (flag) b.WithBody(\"a\"); else b.WithBody(\"b\"); _ = b.Build();";
    private const string Exposed = "var b = Message.CreateBuilder(); Outside.Use(b); _ = b.Build();";
    private const string Marked = "var b = Message.CreateBuilder(); /*unseen*/ if (flag) b.WithBody(\"a\"); _ = b.Build();";
    private const string Dead = "Outside.Fail(); _ = Message.CreateBuilder().Build();";
    private const string NotEntered = "void F() { _ = Message.CreateBuilder().Build(); }";
    private const string Repeated = "if (Outside.Ask(\"a\")) return; var b = Message.CreateBuilder(); if (!Outside.Ask(\"a\")) b.WithBody(\"a\"); _ = b.Build();";
    private const string Behind = "_ = Line.CreateBuilder().Build(); _ = Message.CreateBuilder().Build();";
    private const string Named = "var b = Message.CreateBuilder(); switch (c) { case Channel.Email: case Channel.Sms: case Channel.Push: b.WithBody(\"a\"); break; } _ = b.Build();";

    [Theory]
    [InlineData(Never, "AMPG1001 Message", nameof(Outcome.RightReport))]
    [InlineData(Never, "", nameof(Outcome.Missed))]
    [InlineData(Never, "AMPG1002 Message", nameof(Outcome.WrongId))]
    [InlineData(Never, "AMPG1001 Id,Message", nameof(Outcome.FalseReport))]
    [InlineData(Never, "AMPG1001 Id", nameof(Outcome.FalseReport))]
    [InlineData(Sometimes, "AMPG1002 Message", nameof(Outcome.RightReport))]
    [InlineData(Sometimes, "AMPG1001 Message", nameof(Outcome.FalseReport))]
    [InlineData(Sometimes, "", nameof(Outcome.Missed))]
    [InlineData(Complete, "")]
    [InlineData(Complete, "AMPG1001 Body", nameof(Outcome.FalseReport))]
    [InlineData(Complete, "AMPG1002 Body", nameof(Outcome.FalseReport))]
    [InlineData(Exposed, "", nameof(Outcome.AllowedSilence))]
    [InlineData(Exposed, "AMPG1001 Body", nameof(Outcome.FalseReport))]
    [InlineData(Exposed, "AMPG1002 Body", nameof(Outcome.FalseReport))]
    [InlineData(Marked, "", nameof(Outcome.AllowedSilence))]
    [InlineData(Marked, "AMPG1002 Body", nameof(Outcome.RightReport))]
    [InlineData(Marked, "AMPG1001 Body", nameof(Outcome.FalseReport))]
    [InlineData(Dead, "")]
    [InlineData(Dead, "AMPG1001 Body", nameof(Outcome.DeadCode))]
    [InlineData(NotEntered, "AMPG1001 Body", nameof(Outcome.Unjudged))]
    [InlineData(Repeated, "", nameof(Outcome.AllowedSilence))]
    [InlineData(Repeated, "AMPG1002 Body", nameof(Outcome.FalseReport))]
    [InlineData(Behind, "")]
    [InlineData(Behind, "AMPG1001 Body", nameof(Outcome.RightReport))]
    [InlineData(Named, "")]
    [InlineData(Named, "AMPG1002 Body", nameof(Outcome.RightReport))]
    public async Task A_report_is_held_against_what_happens(string statements, string said, params string[] outcomes)
    {
        var batch = new ProgramBatch([new OracleProgram($"internal sealed partial class P {{ public void Run(bool flag, Channel c) {{ {statements} }} }}")]);
        var judged = Assert.Single(await batch.Judge(TestContext.Current.CancellationToken));
        var site = judged.Runnable.Sites.Last(site => judged.Runnable.Tree.GetText().ToString(site.Name) is "Build");
        Report[] reports = said.Length == 0 ? [] : [new Report(said[..8], site.Number, [.. said[9..].Split(',')], Related: null)];

        var verdicts = new MissingMembersJudge(judged.Program, judged.Truth, site).Judge(reports);

        Assert.Equal(outcomes, verdicts.Where(static verdict => verdict.Outcome is not Outcome.RightSilence).Select(static verdict => verdict.Outcome.ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Message.CreateBuilder().WithBody(\"a\");", "", nameof(Outcome.Missed))]
    [InlineData("Message.CreateBuilder().WithBody(\"a\");", "AMPG1006", nameof(Outcome.RightReport))]
    [InlineData("var b = Message.CreateBuilder(); b.WithBody(\"a\"); b = b.WithSubject(\"s\");", "", nameof(Outcome.Missed))]
    [InlineData("var b = Message.CreateBuilder(); if (flag) b.WithBody(\"a\");", "AMPG1006", nameof(Outcome.RightReport))]
    [InlineData("var b = Message.CreateBuilder();", "AMPG1006", nameof(Outcome.FalseReport))]
    [InlineData("_ = Message.CreateBuilder().WithBody(\"a\");", "AMPG1006", nameof(Outcome.FalseReport))]
    [InlineData("_ = Message.CreateBuilder().WithBody(\"a\");", "", nameof(Outcome.RightSilence))]
    [InlineData("var b = Message.CreateBuilder().WithBody(\"a\"); if (flag) _ = b.Build();", "AMPG1006", nameof(Outcome.FalseReport))]
    [InlineData("var b = Message.CreateBuilder().WithBody(\"a\"); if (flag) return; Outside.Fail(); _ = b.Build();", "", nameof(Outcome.AllowedSilence))]
    public async Task A_builder_that_is_left_is_held_against_what_becomes_of_it(string statements, string said, string outcome)
    {
        var batch = new ProgramBatch([new OracleProgram($"internal sealed partial class P {{ public void Run(bool flag) {{ {statements} }} }}")]);
        var judged = Assert.Single(await batch.Judge(TestContext.Current.CancellationToken));
        var site = judged.Runnable.Sites.Single(static site => site.Kind is CallKind.Creates);
        Report[] reports = said.Length == 0 ? [] : [new Report(said, site.Number, [], Related: null)];

        Assert.Equal(outcome, Assert.Single(BuilderUseJudge.Judge(judged.Program, judged.Runnable, judged.Truth, reports)).Outcome.ToString());
    }
}
