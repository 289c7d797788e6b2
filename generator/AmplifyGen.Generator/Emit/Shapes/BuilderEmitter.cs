using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the nested builder of a structure. A builder only accumulates values: no call unsets a required member.
/// <code>
/// public sealed class Builder
/// {
///     private UpdateBackendAuthRequest _value;
///     public Builder WithAppId(string value) { … }
///     public UpdateBackendAuthRequest Build() { … }
/// }
/// </code>
/// </summary>
/// <remarks>The builder fills the record that it returns. If it is used again after that, it continues with a copy.</remarks>
internal sealed class BuilderEmitter(CodeWriter writer, StructureModel shape)
{
    private readonly string _type = TypeName.Within(shape.Name);
    private readonly BuilderLayout _layout = new(shape);
    private readonly List<MemberModel> _collections = [.. shape.Members.Where(static member => member.Type.IsCollection)];

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
            EmitFields();
            EmitConstructors();
            var methods = new HashSet<string>(shape.Members.SelectMany(static member => new[] { "With" + member.PropertyName, "Add" + member.PropertyName }), StringComparer.Ordinal);
            foreach (var member in shape.Members)
                new BuilderMethodEmitter(writer, methods.Contains(member.PropertyName) ? reference + "." + member.PropertyName : member.PropertyName, member, _layout).Emit();

            EmitBuild();
        }
    }

    /// <summary>Returns the reference to the shape for documentation within the builder. A method of the builder hides a shape of the same name.</summary>
    private string Reference() => shape.Members.Any(member => IsMethodOf(member, shape.Name)) ? TypeName.Generated(shape.Name) : _type;

    private static bool IsMethodOf(MemberModel member, string name) =>
        string.Equals(name, "With" + member.PropertyName, StringComparison.Ordinal) || string.Equals(name, "Add" + member.PropertyName, StringComparison.Ordinal);

    private void EmitFields()
    {
        writer.Line($"private {_type} {BuilderLayout.Value};");
        writer.Line($"private bool {BuilderLayout.IsShared};");
        foreach (var (word, _) in _layout.Words)
            writer.Line($"private uint {word};");

        foreach (var member in _collections)
            writer.Line($"{(member.IsSensitive ? AttributeEmitter.NotInDebugger + " " : "")}private {BuilderLayout.AddedType(member)} {BuilderLayout.Added(member)};");
    }

    private void EmitConstructors()
    {
        // The compiler asks for a value of each required member.
        var required = shape.Members.Where(static member => member.IsRequired).Select(static member => $"{member.PropertyName} = {(member.Type.IsValueType ? "default" : "null!")}").ToList();
        writer.BlankLine();
        if (required.Count > 0)
            writer.Line(AttributeEmitter.Inlined);
        writer.Line($"internal Builder() {{ {BuilderLayout.Value} = new {_type}{(required.Count == 0 ? "()" : $" {{ {string.Join(", ", required)} }}")}; }}");
        writer.BlankLine();
        writer.Line($"internal Builder({_type} shape) {{ {BuilderLayout.Value} = shape; {BuilderLayout.IsShared} = true;{string.Concat(_layout.Words.Select(static word => $" {word.Name} = {word.Full};"))} }}");
    }

    private void EmitBuild()
    {
        var required = shape.Members.Where(static member => member.IsRequired).ToList();
        writer.BlankLine();
        writer.Line("/// <summary>Creates the value. The builder can be reused.</summary>");
        if (required.Count > 0)
            writer.Line($"/// <exception cref=\"{RuntimeNames.MissingRequiredMembersException}\">A required member is not set. The exception names every missing member.</exception>");

        writer.Line(AttributeEmitter.OfRole(BuilderRole.Build));

        // Where the whole chain is inlined, the builder is not allocated.
        writer.Line(AttributeEmitter.Inlined);
        using (writer.Block($"public {_type} Build()"))
        {
            EmitCollections();
            if (required.Count > 0)
                writer.Line($"if ({string.Join(" || ", required.Where(static member => !MemberField.IsAlwaysSet(member)).Select(_layout.IsMissing).Concat(_layout.Words.Select(static word => $"{word.Name} != {word.Full}")))}) throw Missing({Joined(BuilderLayout.Value, static word => word)});");

            writer.Line($"{BuilderLayout.IsShared} = true;");
            writer.Line($"return {BuilderLayout.Value};");
        }

        if (required.Count > 0)
            EmitMissing(required);

        EmitWritable();
    }

    // Once the record is shared, nothing was added since.
    private void EmitCollections()
    {
        if (_collections.Count == 0)
            return;

        using (writer.Block($"if (!{BuilderLayout.IsShared})"))
        {
            foreach (var member in _collections)
            {
                var (field, added) = ($"{BuilderLayout.Value}.{MemberField.Name(member)}", BuilderLayout.Added(member));
                writer.Line($"{field} = {BuilderLayout.AddedType(member)}.{(member.Type is TypeModel.Map ? "ToMap" : "ToList")}({added}, {field});");
                writer.Line($"{added} = default;");
            }
        }
    }

    // A method that is not inlined must not get the builder.
    private void EmitMissing(List<MemberModel> required)
    {
        var names = required.Select(member => $"{_layout.IsMissing(member)} ? {CSharpLiteral.String(member.PropertyName)} : null");
        writer.BlankLine();
        writer.Line($"private static {RuntimeNames.MissingRequiredMembersException} Missing({Joined($"{_type} {BuilderLayout.Value}", static word => "uint " + word)}) => {RuntimeNames.RequiredMembers}.Missing({CSharpLiteral.String(shape.Name)}, {string.Join(", ", names)});");
    }

    private string Joined(string value, Func<string, string> ofWord) => string.Join(", ", _layout.Words.Select(word => ofWord(word.Name)).Prepend(value));

    private void EmitWritable()
    {
        writer.BlankLine();
        writer.Line($"private {_type} Writable() {{ if ({BuilderLayout.IsShared}) {{ {BuilderLayout.Value} = {RuntimeNames.Configuration}.Copy({BuilderLayout.Value}); {BuilderLayout.IsShared} = false; }} return {BuilderLayout.Value}; }}");
    }
}
