using AmplifyGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

public sealed class NewestFrameworkTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void The_shipped_model_compiles_against_the_newest_framework(LanguageVersion language) =>
        GeneratorRun.Of(new Project { Language = language, References = References.Newest }, ShippedSpec.File);
}
