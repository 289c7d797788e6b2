using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks values of the right type against their constraints, and finds secrets.</summary>
internal sealed class ConstraintValueCheck(ConstraintCheck constraints, MisfitLog log)
{
    /// <param name="isBlob">Whether a string represents bytes.</param>
    public void CheckSimple(MemberPart part, JsonValue value, bool isBlob)
    {
        if (value is JsonString secret && SecretConstantAnalyzer.TellsSecret(part.Member, secret.Value))
        {
            log.Add(new JsonMisfit.Secret(value.Span, part.Shape, part.Member));
            return;
        }

        if (!part.Member.IsConstrained)
            return;

        Report(part, value, value switch
        {
            JsonString blob when isBlob => ConstraintCheck.OfCount(part, LengthUnit.Bytes, GivenCount.Exactly(Base64Text.CountBytes(blob.Value)!.Value)),
            JsonString text => constraints.OfText(part, text.Value),
            JsonNumber number => ConstraintCheck.OfNumber(part, number.Text),
            _ => null,
        });
    }

    /// <summary>Checks the key of an entry, which is a text.</summary>
    public void CheckKey(MemberPart key, JsonMember entry)
    {
        if (key.Member.IsConstrained && constraints.OfText(key, entry.Name) is { } fault)
            log.Add(new JsonMisfit.Constraint(entry.NameSpan, key, fault));
    }

    public void CheckCount(MemberPart part, JsonValue value, LengthUnit unit, int count)
    {
        if (part.Member.IsConstrained)
            Report(part, value, ConstraintCheck.OfCount(part, unit, GivenCount.Exactly(count)));
    }

    private void Report(MemberPart part, JsonValue value, string? fault)
    {
        if (fault is not null)
            log.Add(new JsonMisfit.Constraint(MisfitLog.Place(value), part, fault));
    }
}
