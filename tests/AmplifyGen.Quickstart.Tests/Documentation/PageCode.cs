using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>All C# of a page as one program, as a reader would type it: a later example may use what an earlier one declares.</summary>
internal static class PageCode
{
    /// <param name="page">The page.</param>
    /// <param name="prelude">What precedes the examples.</param>
    public static string Of(MarkdownPage page, string prelude = "")
    {
        var units = page.Find("csharp")
            .Select(static block => block.Text)
            .Prepend(prelude)
            .Select(static text => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot())
            .ToList();
        Assert.True(units.Count > 1);
        var usings = units.SelectMany(static unit => unit.Usings).Select(static directive => directive.ToString()).Distinct(StringComparer.Ordinal);
        var members = units.SelectMany(static unit => unit.Members);
        return string.Join('\n', [.. usings, .. members.Where(IsStatement).Concat(members.Where(static member => !IsStatement(member))).Select(static member => member.ToFullString())]);
    }

    private static bool IsStatement(MemberDeclarationSyntax member) => member is GlobalStatementSyntax;
}
