using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>Writes the attributes that describe the model to the analyzers, which never read a spec.</summary>
internal static class AttributeEmitter
{
    /// <summary>The attribute that has a method compiled into its callers.</summary>
    public const string Inlined = "[" + RuntimeNames.MethodImpl + "(" + RuntimeNames.MethodImpl + "Options.AggressiveInlining)]";

    /// <summary>The attribute that hides a member from debuggers. The compiler writes it on the field of an automatic property.</summary>
    public const string NotInDebugger = "[" + RuntimeNames.DebuggerBrowsable + "(" + RuntimeNames.DebuggerBrowsable + "State.Never)]";

    /// <summary>Writes <c>[ShapeMember("appId", MemberName = "AppId", IsRequired = true)]</c>, its constraints and its deprecation.</summary>
    public static void EmitMember(CodeWriter writer, MemberModel member)
    {
        var arguments = CSharpLiteral.String(member.WireNames.Json);
        if (!string.Equals(member.Name, member.WireNames.Json, StringComparison.Ordinal))
            arguments += ", " + Named(nameof(ShapeMemberAttribute.MemberName), member.Name);

        arguments += Flag(nameof(ShapeMemberAttribute.IsRequired), member.IsRequired)
            + Flag(nameof(ShapeMemberAttribute.IsSensitive), member.IsSensitive)
            + Flag(nameof(ShapeMemberAttribute.IsSecret), member.IsSecret);
        if (TimestampFormatOf(member.Type) is var format and not Metadata.TimestampFormat.EpochSeconds)
            arguments += $", {nameof(ShapeMemberAttribute.TimestampFormat)} = {Value(format)}";

        writer.Line($"[{RuntimeNames.ShapeMember}({arguments})]");
        if (member.IsSensitive)
            writer.Line(NotInDebugger);

        EmitConstraints(writer, member.Constraints, part: null);
        EmitDeprecation(writer, member.Deprecation);
    }

    public static void EmitShape(CodeWriter writer, string shapeId, bool isSensitive = false, bool isUnion = false, bool isIntEnum = false)
    {
        var flags = Flag(nameof(ShapeAttribute.IsSensitive), isSensitive)
            + Flag(nameof(ShapeAttribute.IsUnion), isUnion)
            + Flag(nameof(ShapeAttribute.IsIntEnum), isIntEnum);
        writer.Line($"[{RuntimeNames.Shape}({CSharpLiteral.String(shapeId)}{flags})]");
    }

    /// <summary>Writes <c>[SetsMember("AppId")]</c> for a method of a builder.</summary>
    /// <param name="appends">Whether the method adds to earlier values.</param>
    /// <param name="configures">Whether the argument is a delegate that fills a builder of the member's shape.</param>
    public static void EmitSetter(CodeWriter writer, MemberModel member, bool appends, bool configures)
    {
        var flags = Flag(nameof(SetsMemberAttribute.Appends), appends) + Flag(nameof(SetsMemberAttribute.Configures), configures);
        writer.Line($"[{RuntimeNames.SetsMember}({CSharpLiteral.String(member.PropertyName)}{flags})]");
    }

    /// <summary>Returns the attribute of a method that creates a builder or builds its record: <c>[BuilderRole(BuilderRole.Create)]</c>.</summary>
    public static string OfRole(BuilderRole role) => $"[{RuntimeNames.BuilderRole}({Value(role)})]";

    /// <summary>Writes <c>[Obsolete]</c> for a type or an operation, which the rule for members does not cover.</summary>
    public static void EmitObsolete(CodeWriter writer, DeprecationModel? deprecation)
    {
        if (deprecation is not null)
            writer.Line($"[{RuntimeNames.Obsolete}({CSharpLiteral.String(DeprecationText.Of(deprecation))})]");
    }

    /// <summary>Writes the attribute for our analyzers and, for users without them, <c>[Obsolete]</c>.</summary>
    public static void EmitDeprecation(CodeWriter writer, DeprecationModel? deprecation)
    {
        if (deprecation is null)
            return;

        var arguments = new[]
        {
            Named(nameof(DeprecatedMemberAttribute.Message), deprecation.Message),
            Named(nameof(DeprecatedMemberAttribute.ReplacedBy), deprecation.ReplacedBy),
            Named(nameof(DeprecatedMemberAttribute.Since), deprecation.Since),
        };
        var list = string.Join(", ", arguments.Where(static argument => argument is not null));
        writer.Line($"[{RuntimeNames.DeprecatedMember}{(list.Length > 0 ? $"({list})" : "")}]");
        EmitObsolete(writer, deprecation);
    }

    /// <param name="part">The constrained part, in Smithy's names: <c>value.member</c> for each element of a map's lists; <c>null</c> for the member itself.</param>
    private static void EmitConstraints(CodeWriter writer, ConstraintsModel? constraints, string? part)
    {
        if (constraints is null)
            return;

        // All constraints use the same property name.
        var place = part is null ? "" : ", " + Named(nameof(LengthConstraintAttribute.Part), part);
        if (constraints.LengthMin is not null || constraints.LengthMax is not null)
        {
            var min = CSharpLiteral.Integer(constraints.LengthMin ?? 0);
            var max = CSharpLiteral.Integer(constraints.LengthMax ?? long.MaxValue);
            writer.Line($"[{RuntimeNames.LengthConstraint}({min}, {max}{place})]");
        }

        if (constraints.RangeMin is not null || constraints.RangeMax is not null)
        {
            var min = CSharpLiteral.StringOrNull(constraints.RangeMin);
            var max = CSharpLiteral.StringOrNull(constraints.RangeMax);
            writer.Line($"[{RuntimeNames.RangeConstraint}({min}, {max}{place})]");
        }

        if (constraints.Pattern is { } pattern)
            writer.Line($"[{RuntimeNames.PatternConstraint}({CSharpLiteral.String(pattern)}{place})]");

        var prefix = part is null ? "" : part + ".";
        EmitConstraints(writer, constraints.Element, prefix + ConstraintPart.Element);
        EmitConstraints(writer, constraints.Key, prefix + ConstraintPart.Key);
        EmitConstraints(writer, constraints.Value, prefix + ConstraintPart.Value);
    }

    /// <summary>Returns the format of the timestamps in a member. A member has at most one kind of them.</summary>
    private static Metadata.TimestampFormat TimestampFormatOf(TypeModel type) => type switch
    {
        TypeModel.Timestamp { Format: Model.TimestampFormat.DateTime } => Metadata.TimestampFormat.DateTime,
        TypeModel.Timestamp { Format: Model.TimestampFormat.HttpDate } => Metadata.TimestampFormat.HttpDate,
        TypeModel.List list => TimestampFormatOf(list.Element),
        TypeModel.Map map => TimestampFormatOf(map.Value),
        _ => Metadata.TimestampFormat.EpochSeconds,
    };

    private static string Flag(string name, bool value) => value ? $", {name} = true" : "";

    private static string Value<T>(T value)
        where T : struct, Enum => NamespaceAliases.Metadata + typeof(T).Name + "." + value;

    private static string? Named(string name, string? value) => value is null ? null : $"{name} = {CSharpLiteral.String(value)}";
}
