namespace AmplifyGen.Samples.Tests;

/// <summary>The function on your machine, and as Lambda runs it.</summary>
public sealed class LambdaTests
{
    [Fact]
    public async Task Without_Lambda_the_program_handles_one_event() =>
        Assert.Equal("""{"job":"7","status":"IN_PROGRESS"}""" + "\n", await SampleProgram.RunAsync("NativeLambda", "bootstrap"));

    [Fact]
    public async Task On_Lambda_each_invocation_gets_its_result_or_its_error()
    {
        await using var lambda = await FakeLambda.StartAsync("""{"app":"d1","mode":"ON"}""", """{"app":"d2","mode":"ON"}""", "no JSON", """{"app":"d1","mode":"OFF"}""");

        using var program = SampleProgram.Start("NativeLambda", "bootstrap", lambda.Environment());

        Assert.Equal("""1/response {"job":"ON of trace-1","status":"IN_PROGRESS"}""", await lambda.ReadAnswerAsync());
        Assert.Equal("""2/error {"errorType":"NotFoundException","errorMessage":"There is no such app."}""", await lambda.ReadAnswerAsync());
        Assert.StartsWith("""3/error {"errorType":"JsonException",""", await lambda.ReadAnswerAsync(), StringComparison.Ordinal);
        Assert.Equal("""4/response {"job":"OFF of trace-4","status":"IN_PROGRESS"}""", await lambda.ReadAnswerAsync());
    }
}
