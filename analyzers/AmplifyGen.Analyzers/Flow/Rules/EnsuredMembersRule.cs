using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1011: a method does not set what its <c>[EnsuresMembers]</c> states.</summary>
internal static class EnsuredMembersRule
{
    public const string Id = "AMPG1011";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        Id,
        "A method does not set what it states",
        "{0} states that it sets {1} of {2}, but {3}; callers rely on it",
        DiagnosticSeverity.Warning,
        "Code that cannot see the body believes [EnsuresMembers]. Where the body can be seen, it is checked.");

    public static void Report(FlowResult result, IMethodSymbol method, Action<Diagnostic> report)
    {
        var symbols = result.Flow.Catalog.Symbols;
        if (method.Attribute(symbols.EnsuresMembers)?.ApplicationSyntaxReference is not { } attribute)
            return;

        foreach (var name in EnsuredMembers.Of(method, symbols))
        {
            foreach (var (shape, state) in Builders(result, method))
            {
                var fault = shape.Member(name) is not { } member ? "it has no such member"
                    : state is { IsEscaped: false } known && !known.Must.Contains(member.Index) ? known.May.Contains(member.Index) ? "only some paths do" : "no path does"
                    : null;
                if (fault is not null)
                    report(Diagnostic.Create(Descriptor, attribute.GetSyntax().GetLocation(), method.Name, name, shape.Name, fault));
            }
        }
    }

    /// <summary>The builders that the statement is about: the one that is taken, else the one that is given back.</summary>
    private static IEnumerable<(ShapeFacts Shape, SiteState? State)> Builders(FlowResult result, IMethodSymbol method)
    {
        var exit = result.Run.Exit;
        var taken = result.Parameters.Where(static site => site?.Shape is not null).ToArray();
        if (taken.Length > 0)
            return taken.Select(site => (site!.Shape!, exit?.Site(site.Index)));

        var returned = MethodSummaries.Read(result).ReturnedBuilder;
        return returned is var (shape, state) ? [(shape, state)] : [];
    }
}
