using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Any model that can be read can be written: no spec makes the generator throw, which would lose the output of all.</summary>
public sealed class EmissionFuzzTests
{
    private static readonly string[] Strings = (Library.Text + ShippedSpec.File.Text).Split('"');

    [Fact]
    public void Exchanged_texts_give_files_that_parse() => Exchanges.Sample(static text => FilesOf(text).All(static file => HasNoSyntaxError(file.Text)), iter: 300);

    [Fact]
    public void Exchanged_texts_give_files_with_distinct_names() => Exchanges.Sample(
        static text => FilesOf(text).GroupBy(static file => file.HintName, StringComparer.OrdinalIgnoreCase).All(static group => group.Count() == 1), iter: 300);

    /// <summary>The library with strings of it and of the shipped model in places of others.</summary>
    private static Gen<string> Exchanges
    {
        get
        {
            var parts = Library.Text.Split('"');
            var place = Gen.Int[0, (parts.Length / 2) - 1].Select(static index => (index * 2) + 1);
            var text = Gen.Int[0, (Strings.Length / 2) - 1].Select(static index => Strings[(index * 2) + 1]);
            return Gen.Select(place, text).List[1, 6].Select(exchanges =>
            {
                var copy = (string[])parts.Clone();
                foreach (var (index, replacement) in exchanges)
                    copy[index] = replacement;

                return string.Join('"', copy);
            });
        }
    }

    private static IEnumerable<(string HintName, string Text)> FilesOf(string text) =>
        from service in SpecReader.Read(new[] { new SpecInput { Path = "library.json", Text = text } }.ToEquatableArray(), CancellationToken.None).Services
        from file in SourceFiles.Of(service, CancellationToken.None)
        select (file.HintName, SourceFileEmitter.Emit(file, CancellationToken.None));

    private static bool HasNoSyntaxError(string text) =>
        !CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetDiagnostics().Any(static fault => fault.Severity is DiagnosticSeverity.Error);
}
