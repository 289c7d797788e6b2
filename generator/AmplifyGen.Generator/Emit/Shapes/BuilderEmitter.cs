using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the nested builder of a structure. A builder only accumulates values: no call unsets a required member.
/// <code>
/// public sealed class Builder
/// {
///     private string? _appId;
///     public Builder WithAppId(string value) { … }
///     public UpdateBackendAuthRequest Build() { … }
/// }
/// </code>
/// </summary>
internal sealed class BuilderEmitter(CodeWriter writer, StructureModel shape)
{
    private readonly string _type = TypeName.Within(shape.Name);

    public void Emit()
    {
        var reference = Reference();
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Builds <see cref="{{reference}}"/> values.</summary>
            [{{RuntimeNames.ShapeBuilder}}(typeof({{_type}}))]
            """);
        using (writer.Block("public sealed class Builder"))
        {
            foreach (var member in shape.Members)
                writer.Line($"{(member.IsSensitive ? AttributeEmitter.NotInDebugger + " " : "")}private {BuilderField.Type(member)} {BuilderField.Name(member)};");

            EmitConstructors();
            var methods = new HashSet<string>(shape.Members.SelectMany(static member => new[] { "With" + member.PropertyName, "Add" + member.PropertyName }), StringComparer.Ordinal);
            foreach (var member in shape.Members)
                new BuilderMethodEmitter(writer, methods.Contains(member.PropertyName) ? reference + "." + member.PropertyName : member.PropertyName, member).Emit();

            EmitBuild();
        }
    }

    /// <summary>Returns the reference to the shape for documentation within the builder. A method of the builder hides a shape of the same name.</summary>
    private string Reference() => shape.Members.Any(member => IsMethodOf(member, shape.Name)) ? TypeName.Generated(shape.Name) : _type;

    private static bool IsMethodOf(MemberModel member, string name) =>
        string.Equals(name, "With" + member.PropertyName, StringComparison.Ordinal) || string.Equals(name, "Add" + member.PropertyName, StringComparison.Ordinal);

    private void EmitConstructors()
    {
        writer.BlankLine();
        writer.Line("internal Builder() { }");
        writer.BlankLine();
        using (writer.Block($"internal Builder({_type} shape)"))
        {
            foreach (var member in shape.Members)
            {
                writer.Line(member.Type.IsCollection
                    ? $"{BuilderField.Name(member)}.Set(shape.{member.PropertyName});"
                    : $"{BuilderField.Name(member)} = shape.{member.PropertyName};");
            }
        }
    }

    private void EmitBuild()
    {
        var required = shape.Members.Where(static member => member.IsRequired).ToList();
        writer.BlankLine();
        writer.Line("/// <summary>Creates the value. The builder can be reused.</summary>");
        if (required.Count > 0)
            writer.Line($"/// <exception cref=\"{RuntimeNames.MissingRequiredMembersException}\">A required member is not set. The exception names every missing member.</exception>");

        writer.Line(AttributeEmitter.OfRole(BuilderRole.Build));
        using (writer.Block($"public {_type} Build()"))
        {
            if (required.Count > 0)
                EmitRequiredCheck(required);

            EmitInitializer();
        }
    }

    private void EmitRequiredCheck(List<MemberModel> required)
    {
        writer.Line($"if ({string.Join(" || ", required.Select(BuilderField.IsMissing))})");
        using (writer.Indent())
        {
            var names = required.Select(static member => $"{BuilderField.IsMissing(member)} ? {CSharpLiteral.String(member.PropertyName)} : null");
            writer.Line($"throw {RuntimeNames.RequiredMembers}.Missing({CSharpLiteral.String(shape.Name)}, {string.Join(", ", names)});");
        }

        writer.BlankLine();
    }

    private void EmitInitializer()
    {
        if (shape.Members.Count == 0)
        {
            writer.Line($"return new {_type}();");
            return;
        }

        using (writer.Block($"return new {_type}", terminator: ";"))
        {
            foreach (var member in shape.Members)
                writer.Line($"{member.PropertyName} = {BuilderField.Value(member)},");
        }
    }
}
