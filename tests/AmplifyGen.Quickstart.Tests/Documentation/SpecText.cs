using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Quickstart.Tests.Documentation;

internal sealed class SpecText(SpecFile spec) : AdditionalText
{
    public override string Path => spec.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(spec.Text, Encoding.UTF8);
}
