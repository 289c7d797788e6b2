using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Compares an object with the union that it is read as. It must have exactly one member.</summary>
internal sealed class UnionCheck(ValueCheck values, MisfitLog log)
{
    private readonly NearestNames _nearest = new();

    public void Check(UnionFacts union, JsonObject value, JsonPath path)
    {
        // Like in the reader of the runtime, a member that is null and the name of a type do not count.
        var members = value.Members.Where(member => member.Value is not JsonNull && (member.Name is not ObjectCheck.TypeName || union.Member(member.Name) is not null)).ToList();
        if (members.Count == 0)
            log.Fault(new JsonSpan(value.Span.Start, 1), $"{path} has no member, but a union has exactly one", (DiagnosticProperty.Shape, union.Type.Name));
        else if (members.Count > 1)
            log.Fault(members[1].NameSpan, $"{path} has more than one member, but a union has exactly one", (DiagnosticProperty.Shape, union.Type.Name));

        foreach (var member in members)
        {
            if (union.Member(member.Name) is { } facts)
                CheckMember(union, facts, member, path);
            else
                ReportUnknown(union, member, path);
        }
    }

    private void CheckMember(UnionFacts union, UnionMemberFacts facts, JsonMember member, JsonPath path)
    {
        if (facts.Deprecation is { } deprecation && !path.IsDeprecated)
        {
            var replacement = deprecation.ReplacedBy is { } name ? union.WireName(name) ?? name : null;
            log.Doubt(
                member.NameSpan,
                $"{path.Member(member.Name)} {deprecation.Sentence(replacement)}",
                (DiagnosticProperty.Shape, union.Type.Name),
                (DiagnosticProperty.Member, facts.Name),
                (DiagnosticProperty.NearestText, replacement));
        }

        values.Check(MemberPart.Of(facts.Shape, facts.Value), member.Value, path.Member(member.Name, facts.Deprecation is not null));
    }

    /// <summary>Reports an unknown member. It is kept and sent, so it is a doubt and not a fault.</summary>
    private void ReportUnknown(UnionFacts union, JsonMember member, JsonPath path)
    {
        var nearest = _nearest.Find(member.Name, union.WireNames.OrderBy(static name => name, StringComparer.Ordinal));
        var guess = nearest is null ? "" : $". Did you mean '{nearest}'?";
        log.Doubt(member.NameSpan, $"{path} has no member '{member.Name}'{guess}", (DiagnosticProperty.Shape, union.Type.Name), (DiagnosticProperty.NearestText, nearest));
    }
}
