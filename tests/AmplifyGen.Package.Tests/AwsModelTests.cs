namespace AmplifyGen.Package.Tests;

/// <summary>A program into which two models are dropped as AWS publishes them, and which names three operations of each.</summary>
public sealed class AwsModelTests(PackedPackage package)
{
    [Theory]
    [InlineData("smithy", "smithy/lambda.json", "smithy/apigateway.json")]
    [InlineData("c2j", "c2j/lambda/service-2.json", "c2j/apigateway/service-2.json")]
    public async Task A_program_builds_without_a_warning_and_makes_the_requests(string format, string lambda, string gateway)
    {
        var project = ConsumerProject.Copy(package, "AwsModels", "AwsModels-" + format)
            .Write("models/lambda.json", RealModels.Read(lambda))
            .Write("models/apigateway.json", RealModels.Read(gateway));

        await project.CheckAsync("build");

        var output = await project.CheckAsync("run", "--no-build");
        Assert.Equal(project.Read("expected.txt").ReplaceLineEndings("\n"), output.ReplaceLineEndings("\n"));
        string[] operations = [.. Directory.EnumerateFiles(Path.Combine(project.Directory, "generated"), "*.Operation.g.cs", SearchOption.AllDirectories).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "APIGateway.CreateRestApi.Operation.g.cs", "APIGateway.GetExport.Operation.g.cs", "APIGateway.ImportRestApi.Operation.g.cs",
                "Lambda.Invoke.Operation.g.cs", "Lambda.TagResource.Operation.g.cs", "Lambda.UpdateFunctionCode.Operation.g.cs",
            ],
            operations);
    }
}
