using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>All C# of a page as one program, as a reader would type it: a later example may use what an earlier one declares.</summary>
internal static class PageCode
{
    public static string Of(MarkdownPage page)
    {
        var units = page.Find("csharp")
            .Select(static block => CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot())
            .ToList();
        Assert.NotEmpty(units);
        var usings = units.SelectMany(static unit => unit.Usings).Select(static directive => directive.ToString()).Distinct(StringComparer.Ordinal);
        var members = units.SelectMany(static unit => unit.Members);
        return string.Join('\n', [.. usings, .. members.Where(IsStatement).Concat(members.Where(static member => !IsStatement(member))).Select(static member => member.ToFullString())]);
    }

    private static bool IsStatement(MemberDeclarationSyntax member) => member is GlobalStatementSyntax;
}
