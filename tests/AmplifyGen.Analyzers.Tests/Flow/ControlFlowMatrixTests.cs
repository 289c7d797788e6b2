using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>
/// For every structure with required members and every template: the program that sets all of them, which must be silent, and for
/// each required member the program that leaves it out, which must give exactly one diagnostic that names exactly that member.
/// </summary>
public sealed class ControlFlowMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_missing_member_is_reported_once_and_nothing_else_is()
    {
        var cases = Cases(Compile("")).ToArray();
        var source = $$"""
            static class Program
            {
                static readonly object Gate = new();
                static T Value<T>() => default!;
            {{string.Join('\n', cases.Select(static test => test.Source))}}
            }
            """;
        var compilation = Compile(source);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation
            .WithAnalyzers([new BuilderFlowAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var reported = diagnostics.ToLookup(static diagnostic => Method(diagnostic), StringComparer.Ordinal);

        var results = cases.Select(test => (test.Template, test.Missing, IsExact: IsExact(test, [.. reported[test.Name]]), IsSilent: !reported[test.Name].Any())).ToArray();
        Print(results);
        Assert.Empty(cases.Where(test => !IsExact(test, [.. reported[test.Name]])).Select(test => $"{test.Source}: {string.Join("; ", reported[test.Name])}"));
    }

    private static bool IsExact(Case test, Diagnostic[] diagnostics) =>
        test.Missing is null
            ? diagnostics.Length == 0
            : diagnostics is [{ Id: "AMPG1001" } only] && string.Equals(only.Properties["Members"], test.Missing, StringComparison.Ordinal);

    private void Print((string Template, string? Missing, bool IsExact, bool IsSilent)[] results)
    {
        output.WriteLine($"{"template",-26}{"exact",8}{"missed",8}{"silent",8}{"false",8}");
        foreach (var template in results.GroupBy(static result => result.Template, StringComparer.Ordinal).Append(results.GroupBy(static _ => "all", StringComparer.Ordinal).Single()))
        {
            var wrong = template.Where(static result => result.Missing is not null).ToArray();
            var right = template.Where(static result => result.Missing is null).ToArray();
            output.WriteLine($"{template.Key,-26}{wrong.Count(static result => result.IsExact),8}{wrong.Count(static result => !result.IsExact),8}{right.Count(static result => result.IsSilent),8}{right.Count(static result => !result.IsSilent),8}");
        }
    }

    private static IEnumerable<Case> Cases(CSharpCompilation compilation)
    {
        var catalog = new ShapeCatalog(RuntimeSymbols.Of(compilation)!);
        var number = 0;
        foreach (var shape in Shapes(compilation, catalog))
        {
            var required = shape.Members.Where(static member => member.IsRequired).ToArray();
            foreach (var (template, text) in ControlFlowTemplates.All)
            {
                foreach (var missing in required.Append(null))
                {
                    var calls = required.Where(member => member != missing).Select(Call).ToArray();
                    var name = $"M{number++}";
                    yield return new(name, template, missing?.Name, ControlFlowTemplates.Fill(text, name, shape.Type.ToDisplayString(), calls));
                }
            }
        }
    }

    private static string Call(MemberFacts member) =>
        $".With{member.Name}(Value<{member.Property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>())";

    private static IEnumerable<ShapeFacts> Shapes(CSharpCompilation compilation, ShapeCatalog catalog) =>
        ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(GeneratedAssembly.Shipped.Reference)!)
            .GlobalNamespace.GetNamespaceMembers()
            .SelectMany(static space => space.GetTypeMembers())
            .Select(catalog.Shape)
            .OfType<ShapeFacts>()
            .Where(static shape => shape.Members.Any(static member => member.IsRequired) && shape.Type.GetMembers("CreateBuilder").Length > 0);

    private static string Method(Diagnostic diagnostic)
    {
        var method = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().First();
        // A helper is named after the method that calls it: FillM1, MakeM1.
        return method.Identifier.Text[method.Identifier.Text.LastIndexOf('M')..];
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Matrix",
        [CSharpSyntaxTree.ParseText(Verify.Usings + source, new CSharpParseOptions(LanguageVersion.CSharp12))],
        [.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private sealed record Case(string Name, string Template, string? Missing, string Source);
}
