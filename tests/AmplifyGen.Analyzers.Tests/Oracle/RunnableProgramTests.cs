using AmplifyGen.Analyzers.Tests.Oracle.Programs;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>What is run is what is analyzed, but for calls that record.</summary>
public sealed class RunnableProgramTests
{
    [Theory]
    [InlineData("_ = b.Build();", "_ = Recorder.Discarded(b.Build(0));")]
    [InlineData("var m = b?.Build();", "var m = b?.Build(0);")]
    [InlineData("""b.WithBody("a").WithSubject(x);""", """b.WithBody(1, "a").WithSubject(0, x);""")]
    [InlineData("o.WithMessage(m => m.WithBody(x));", "o.WithMessage(0, m => m.WithBody(1, x));")]
    [InlineData("o.WithMessage(m => { });", "o.WithMessage(0, m => { Recorder.Enter(0); });")]
    [InlineData("foreach (var x in xs) b.WithBody(x);", "foreach (var x in xs) { Recorder.Step(); b.WithBody(0, x); }")]
    [InlineData("while (x) { continue; }", "while (x) { Recorder.Step(); continue; }")]
    [InlineData("for (;;) for (;;) break;", "for (;;) { Recorder.Step(); for (;;) { Recorder.Step(); break; } }")]
    [InlineData("var c = Make().Build();", "var c = Recorder.Returned(1, Make()).Build(0);")]
    [InlineData("if (token.IsCancellationRequested) return;", "if (token.IsCancellationRequestedNow()) return;")]
    [InlineData("void F() => b.WithBody(x);", "void F() { Recorder.Enter(0); b.WithBody(0, x); }")]
    [InlineData("int F() => 1;", "int F() { Recorder.Enter(0); return 1; }")]
    [InlineData("int F() => throw new Exception();", "int F() { Recorder.Enter(0); throw new Exception(); }")]
    public void Calls_are_numbered_and_steps_are_counted(string analyzed, string run)
    {
        var runnable = RunnableProgram.Of(new OracleProgram($"class P {{ static Message.Builder Make() {{ }} void M() {{ {analyzed} }} }}"), "Q");

        var body = runnable.Text[(runnable.Text.IndexOf("void M() {", StringComparison.Ordinal) + "void M() {".Length)..];
        body = body[(body.IndexOf(");", StringComparison.Ordinal) + 3)..body.IndexOf(" }  public static object? EnterProgram", StringComparison.Ordinal)];
        Assert.Equal(run, System.Text.RegularExpressions.Regex.Replace(body, @"Enter\(\d\)", "Enter(0)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Fields_and_parameters_hold_anything()
    {
        var runnable = RunnableProgram.Of(new OracleProgram("class P { int? _n; static bool s_on; const int C = 1; readonly int _r = 1; bool On { get; set; } public void Run(string? s, Message? m) { } }"), "Q");

        Assert.Contains("s_on = Inputs.Boolean(\"s_on\");", runnable.Text, StringComparison.Ordinal);
        Assert.Contains("new P() { _n = Inputs.NullableInt32(\"_n\"), On = Inputs.Boolean(\"On\"),  };", runnable.Text, StringComparison.Ordinal);
        Assert.Contains("program.Run(Inputs.NullableString(\"s\"), (Inputs.IsGiven(\"m\") ? Inputs.Shape<Message.Builder>().Build() : null));", runnable.Text, StringComparison.Ordinal);
    }
}
