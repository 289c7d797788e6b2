using System.Globalization;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>Describes the constraints of a member in sentences: <c>Length: 1 to 64 characters. Pattern: ^[a-z]+$.</c></summary>
internal static class ConstraintText
{
    public static string Of(MemberModel member)
    {
        var constraints = member.Constraints;
        var unit = member.Type switch
        {
            TypeModel.Blob => " bytes",
            TypeModel.List => " elements",
            TypeModel.Map => " entries",
            _ => " characters",
        };
        var parts = new[]
        {
            Interval("Length", Text(constraints.LengthMin), Text(constraints.LengthMax), unit),
            Interval("Range", constraints.RangeMin, constraints.RangeMax, ""),
            constraints.Pattern is { } pattern ? $"Pattern: {pattern}" : "",
        };
        return string.Join(" ", parts.Where(static part => part.Length > 0));
    }

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Interval(string name, string? min, string? max, string unit) => (min, max) switch
    {
        (null, null) => "",
        (null, _) => $"{name}: at most {max}{unit}.",
        (_, null) => $"{name}: at least {min}{unit}.",
        _ when string.Equals(min, max, StringComparison.Ordinal) => $"{name}: exactly {min}{unit}.",
        _ => $"{name}: {min} to {max}{unit}.",
    };
}
