using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Compares values that have the right type with the constraints of their member, and finds secrets.</summary>
internal sealed class ConstraintValueCheck(ConstraintCheck constraints, MisfitLog log)
{
    /// <param name="isText">Whether a string means its text, and not the bytes of a blob.</param>
    public void CheckSimple(MemberFactsInShape member, JsonValue value, bool isText)
    {
        if (value is JsonString secret && SecretConstantAnalyzer.TellsSecret(member.Member, secret.Value))
        {
            log.Add(new JsonMisfit.Secret(value.Span, member.Shape, member.Member));
            return;
        }

        if (!isText || !ConstraintCheck.Applies(member.Member))
            return;

        Report(member, value, value switch
        {
            JsonString text => constraints.OfText(member.Member, text.Value),
            JsonNumber number => ConstraintCheck.OfNumber(member.Member, number.Text),
            _ => null,
        });
    }

    public void CheckCount(MemberFactsInShape member, JsonValue value, int count)
    {
        if (ConstraintCheck.Applies(member.Member))
            Report(member, value, ConstraintCheck.OfElements(member.Member, count, isWhole: true));
    }

    private void Report(MemberFactsInShape member, JsonValue value, string? fault)
    {
        if (fault is not null)
            log.Add(new JsonMisfit.Constraint(value is JsonObject or JsonArray ? new JsonSpan(value.Span.Start, 1) : value.Span, member.Shape, member.Member, fault));
    }
}
