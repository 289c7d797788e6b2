using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Compares an object with the structure that it is read as.</summary>
internal sealed class ObjectCheck(ValueCheck values, MisfitLog log)
{
    /// <summary>The member that services use for the type name of a structure. It is not a member of the structure.</summary>
    public const string TypeName = "__type";

    private readonly NearestNames _nearest = new();

    public void Check(ShapeFacts shape, JsonObject value, JsonPath path)
    {
        CheckMissing(shape, value, path);
        var seen = Bits.Empty;
        foreach (var member in value.Members)
        {
            if (log.IsFull)
                return;

            if (shape.MemberByWireName(member.Name) is not { } facts)
            {
                ReportUnknown(shape, member, path);
                continue;
            }

            if (seen.Contains(facts.Index))
                log.Fault(member.NameSpan, $"{path.Member(member.Name)} occurs twice", (DiagnosticProperty.Member, facts.Name));
            else
                CheckMember(shape, facts, member, path);

            seen = seen.With(facts.Index);
        }
    }

    private void CheckMissing(ShapeFacts shape, JsonObject value, JsonPath path)
    {
        var missing = shape.Members.Where(member => member.IsRequired && value.Find(member.WireName) is null).Select(static member => $"'{member.WireName}'").ToList();
        if (missing.Count == 0)
            return;

        // An object can be long, so only its start is marked.
        var names = missing.Count == 1
            ? $"member {missing[0]}"
            : $"members {string.Join(", ", missing.Take(missing.Count - 1))} and {missing[missing.Count - 1]}";
        log.Fault(new JsonSpan(value.Span.Start, 1), $"{path} is missing the required {names}", (DiagnosticProperty.Shape, shape.Name));
    }

    private void CheckMember(ShapeFacts shape, MemberFacts facts, JsonMember member, JsonPath path)
    {
        if (facts.Deprecation is { } deprecation && !path.IsDeprecated)
        {
            // In JSON, a member is identified by its wire name. Of a member of another structure, only the C# name is known.
            var replacement = deprecation.ReplacedBy is { } name ? shape.Member(name)?.WireName ?? name : null;
            log.Doubt(
                member.NameSpan,
                $"{path.Member(member.Name)} {deprecation.Sentence(replacement)}",
                (DiagnosticProperty.Shape, shape.Name),
                (DiagnosticProperty.Member, facts.Name),
                (DiagnosticProperty.NearestText, replacement));
        }

        var inner = path.Member(member.Name, facts.Deprecation is not null);
        if (member.Value is JsonNull)
        {
            if (facts.IsRequired)
                log.Fault(member.Value.Span, $"{inner} is required and cannot be null", (DiagnosticProperty.Member, facts.Name));
            return;
        }

        values.Check(MemberPart.Of(shape, facts), member.Value, inner);
    }

    private void ReportUnknown(ShapeFacts shape, JsonMember member, JsonPath path)
    {
        if (member.Name is TypeName)
            return;

        var nearest = _nearest.Find(member.Name, shape.Members.Select(static known => known.WireName));
        var guess = nearest is null ? "" : $". Did you mean '{nearest}'?";
        log.Fault(member.NameSpan, $"{path} has no member '{member.Name}'{guess}", (DiagnosticProperty.Shape, shape.Name), (DiagnosticProperty.NearestText, nearest));
    }
}
