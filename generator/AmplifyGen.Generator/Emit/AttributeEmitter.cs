using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>Writes the attributes through which analyzers learn of the model: they never read a spec.</summary>
internal static class AttributeEmitter
{
    /// <summary>Writes <c>[ShapeMember("appId", MemberName = "AppId", IsRequired = true)]</c>, its constraints and its deprecation.</summary>
    public static void EmitMember(CodeWriter writer, MemberModel member)
    {
        var arguments = CSharpLiteral.String(member.WireName);
        if (!string.Equals(member.Name, member.WireName, StringComparison.Ordinal))
            arguments += $", MemberName = {CSharpLiteral.String(member.Name)}";

        arguments += Flag("IsRequired", member.IsRequired) + Flag("IsSensitive", member.IsSensitive) + Flag("IsSecret", member.IsSecret);
        writer.Line($"[{RuntimeNames.ShapeMember}({arguments})]");
        EmitConstraints(writer, member.Constraints);
        EmitDeprecation(writer, member.Deprecation);
    }

    public static void EmitShape(CodeWriter writer, string shapeId, bool isSensitive = false, bool isUnion = false) =>
        writer.Line($"[{RuntimeNames.Shape}({CSharpLiteral.String(shapeId)}{Flag("IsSensitive", isSensitive)}{Flag("IsUnion", isUnion)})]");

    /// <summary>Writes what our analyzers read and, for everyone without them, <c>[Obsolete]</c>.</summary>
    public static void EmitDeprecation(CodeWriter writer, DeprecationModel? deprecation)
    {
        if (deprecation is null)
            return;

        var arguments = new[]
        {
            Named("Message", deprecation.Message),
            Named("ReplacedBy", deprecation.ReplacedBy),
            Named("Since", deprecation.Since),
        };
        var list = string.Join(", ", arguments.Where(static argument => argument is not null));
        writer.Line($"[{RuntimeNames.DeprecatedMember}{(list.Length > 0 ? $"({list})" : "")}]");
        writer.Line($"[{RuntimeNames.Obsolete}({CSharpLiteral.String(DeprecationText.Of(deprecation))})]");
    }

    private static void EmitConstraints(CodeWriter writer, ConstraintsModel constraints)
    {
        if (constraints.LengthMin is not null || constraints.LengthMax is not null)
        {
            var min = CSharpLiteral.Integer(constraints.LengthMin ?? 0);
            var max = CSharpLiteral.Integer(constraints.LengthMax ?? long.MaxValue);
            writer.Line($"[{RuntimeNames.LengthConstraint}({min}, {max})]");
        }

        if (constraints.RangeMin is not null || constraints.RangeMax is not null)
        {
            var min = CSharpLiteral.StringOrNull(constraints.RangeMin);
            var max = CSharpLiteral.StringOrNull(constraints.RangeMax);
            writer.Line($"[{RuntimeNames.RangeConstraint}({min}, {max})]");
        }

        if (constraints.Pattern is { } pattern)
            writer.Line($"[{RuntimeNames.PatternConstraint}({CSharpLiteral.String(pattern)})]");
    }

    private static string Flag(string name, bool value) => value ? $", {name} = true" : "";

    private static string? Named(string name, string? value) => value is null ? null : $"{name} = {CSharpLiteral.String(value)}";
}
