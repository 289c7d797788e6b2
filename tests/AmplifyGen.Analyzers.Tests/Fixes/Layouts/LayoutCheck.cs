using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>What must hold of every file that a fix or a refactoring leaves behind.</summary>
internal static class LayoutCheck
{
    private static readonly Regex Mark = new(@"mark\d+", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Returns what is wrong with a changed file, in words; nothing if nothing is.</summary>
    public static async Task<List<string>> FindAsync(Layout layout, Microsoft.CodeAnalysis.Document changed, TokenChange allowed, CancellationToken cancellationToken)
    {
        var text = (await changed.GetTextAsync(cancellationToken)).ToString();
        var model = (await changed.GetSemanticModelAsync(cancellationToken))!;
        var wrong = new List<string>();
        if (!Marks(layout.Source).SequenceEqual(Marks(text), StringComparer.Ordinal))
            wrong.Add("a comment is lost or repeated");
        if (!Directives(layout.Source).SequenceEqual(Directives(text), StringComparer.Ordinal))
            wrong.Add("a directive is lost, repeated or moved past another");
        if (Regex.IsMatch(text, layout.LineEnd.Length > 1 ? @"(?<!\r)\n" : @"\r", RegexOptions.None, TimeSpan.FromSeconds(1)))
            wrong.Add("a line end is not the file's");
        if (layout.HasTabs && text.Split('\n').Any(static line => line.StartsWith(' ')))
            wrong.Add("a line is indented with blanks");
        if (Untidy(text) > Untidy(layout.Source))
            wrong.Add("a line ends with blanks");
        if (!IsAllowed(allowed, Tokens(layout.Source), Tokens(text)))
            wrong.Add("code is lost");
        wrong.AddRange(model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsPlaceholder(diagnostic, text))
            .Select(static diagnostic => diagnostic.ToString()));
        return wrong;
    }

    private static int Untidy(string text) => text.Split('\n').Count(static line => line.TrimEnd('\r') is [.., ' ' or '\t']);

    private static IEnumerable<string> Marks(string text) => Mark.Matches(text).Select(static match => match.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Directives(string text) => text.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('#'));

    private static List<string> Tokens(string text) =>
        [.. CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot().DescendantTokens().Select(static token => token.Text)];

    private static bool IsAllowed(TokenChange allowed, List<string> before, List<string> after) => allowed switch
    {
        TokenChange.OnlyAdds => IsWithin(before, after),
        TokenChange.OnlyRemoves => IsWithin(after.Where(static token => token is not ("{" or "}")), before),
        TokenChange.Rewrites => Literals(before).SequenceEqual(Literals(after), StringComparer.Ordinal),
        _ => true,
    };

    private static IEnumerable<string> Literals(List<string> tokens) => tokens.Where(static token => token is ['"', ..]).Order(StringComparer.Ordinal);

    private static bool IsWithin(IEnumerable<string> some, IEnumerable<string> all)
    {
        using var rest = all.GetEnumerator();
        return some.All(token =>
        {
            while (rest.MoveNext())
            {
                if (string.Equals(rest.Current, token, StringComparison.Ordinal))
                    return true;
            }

            return false;
        });
    }

    private static bool IsPlaceholder(Diagnostic error, string text) => error.Id switch
    {
        "CS0103" or "CS0117" => string.Equals(text[error.Location.SourceSpan.Start..error.Location.SourceSpan.End], "TODO", StringComparison.Ordinal),
        "CS0201" => text[..error.Location.SourceSpan.Start].EndsWith("=> ", StringComparison.Ordinal),
        _ => false,
    };
}
