using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes a structure's nested builder, which only accumulates: no call unsets a required member.
/// <code>
/// public sealed class Builder
/// {
///     private string? _appId;
///     public Builder WithAppId(string value) { … }
///     public UpdateBackendAuthRequest Build() { … }
/// }
/// </code>
/// </summary>
internal static class BuilderEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, StructureModel shape)
    {
        var type = shape.Name;
        var reference = Reference(scope, shape);
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Collects the members of a <see cref="{{reference}}"/>; <see cref="Build"/> makes the value.</summary>
            [{{RuntimeNames.ShapeBuilder}}(typeof({{type}}))]
            {{EmitScope.GeneratedCode}}
            """);
        using (writer.Block("public sealed class Builder"))
        {
            foreach (var member in shape.Members)
                writer.Line($"private {BuilderField.Type(scope, member)} {BuilderField.Name(member)};");

            EmitConstructors(writer, type, shape);
            foreach (var member in shape.Members)
                BuilderMethodEmitter.Emit(writer, scope, reference, member);

            EmitBuild(writer, type, shape);
        }
    }

    /// <summary>How documentation within the builder names the shape: a method of the builder hides a shape of its name.</summary>
    private static string Reference(EmitScope scope, StructureModel shape) => shape.Members.Any(member => IsMethodOf(member, shape.Name))
        ? scope.Types.Generated(shape.Name)
        : shape.Name;

    private static bool IsMethodOf(MemberModel member, string name) =>
        string.Equals(name, "With" + member.PropertyName, StringComparison.Ordinal) || string.Equals(name, "Add" + member.PropertyName, StringComparison.Ordinal);

    private static void EmitConstructors(CodeWriter writer, string type, StructureModel shape)
    {
        writer.BlankLine();
        writer.Line("""
            internal Builder()
            {
            }
            """);
        writer.BlankLine();
        using (writer.Block($"internal Builder({type} shape)"))
        {
            foreach (var member in shape.Members)
            {
                writer.Line(BuilderField.Accumulates(member)
                    ? $"{BuilderField.Name(member)}.Set(shape.{member.PropertyName});"
                    : $"{BuilderField.Name(member)} = shape.{member.PropertyName};");
            }
        }
    }

    private static void EmitBuild(CodeWriter writer, string type, StructureModel shape)
    {
        var required = shape.Members.Where(static member => member.IsRequired).ToList();
        writer.BlankLine();
        writer.Line("/// <summary>Makes the value from the members set so far. The builder can be used on.</summary>");
        if (required.Count > 0)
            writer.Line($"/// <exception cref=\"{RuntimeNames.MissingRequiredMembersException}\">A required member was never set; the exception names all such members.</exception>");

        writer.Line($"[{RuntimeNames.BuilderRole}({RuntimeNames.BuilderRole}.Build)]");
        using (writer.Block($"public {type} Build()"))
        {
            if (required.Count > 0)
                EmitRequiredCheck(writer, shape, required);

            EmitInitializer(writer, type, shape);
        }
    }

    private static void EmitRequiredCheck(CodeWriter writer, StructureModel shape, List<MemberModel> required)
    {
        using (writer.Block($"if ({string.Join(" || ", required.Select(BuilderField.IsMissing))})"))
        {
            writer.Line($"throw {RuntimeNames.RequiredMembers}.Missing({CSharpLiteral.String(shape.Name)},");
            writer.Line("[");
            using (writer.Indent())
            {
                foreach (var member in required)
                    writer.Line($"{BuilderField.IsMissing(member)} ? {CSharpLiteral.String(member.PropertyName)} : null,");
            }

            writer.Line("]);");
        }

        writer.BlankLine();
    }

    private static void EmitInitializer(CodeWriter writer, string type, StructureModel shape)
    {
        if (shape.Members.Count == 0)
        {
            writer.Line($"return new {type}();");
            return;
        }

        using (writer.Block($"return new {type}", terminator: ";"))
        {
            foreach (var member in shape.Members)
                writer.Line($"{member.PropertyName} = {BuilderField.Value(member)},");
        }
    }
}
