using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>A spec as the compiler hands it to a generator. Two of them are never equal, as in a new build.</summary>
internal class SpecFileText(SpecFile file, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public SpecFile File { get; } = file;

    public override string Path => File.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
