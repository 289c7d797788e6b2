using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Compares a value with the known values of its enum. An unknown value is kept and sent, so it is a doubt and not a fault.</summary>
internal sealed class EnumCheck(MisfitLog log)
{
    private readonly NearestNames _nearest = new();

    public void Check(EnumFacts known, JsonValue value, JsonPath path)
    {
        var misfit = known.IsInteger ? NumberValue.CheckInt32(value) : value is JsonString ? null : new Misfit("a string");
        if (misfit is not null)
            log.Misfit(misfit, value, path);
        else
            CheckText(known, value is JsonNumber number ? number.Text : ((JsonString)value).Value, value.Span, path);
    }

    public void CheckText(EnumFacts known, string text, JsonSpan span, JsonPath path)
    {
        if (known.Values.TryGetValue(text, out var value))
        {
            if (value.Deprecation is { } deprecation && !path.IsDeprecated)
                log.Doubt(span, $"{path} has the value '{value.Name}' of '{known.Type.Name}', which {deprecation.Sentence(deprecation.ReplacedBy)}", (DiagnosticProperty.KnownValue, value.Name));
            return;
        }

        // A similar number has another meaning.
        var nearest = known.IsInteger ? null : _nearest.Find(text, known.Values.Keys.OrderBy(static other => other, StringComparer.Ordinal));
        var guess = nearest is null ? "" : $". Did you mean '{nearest}'?";
        log.Doubt(span, $"{path} is not a known value of '{known.Type.Name}'{guess}", (DiagnosticProperty.Shape, known.Type.Name), (DiagnosticProperty.NearestText, nearest));
    }
}
