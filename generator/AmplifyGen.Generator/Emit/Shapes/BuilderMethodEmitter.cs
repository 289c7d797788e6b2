using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the methods of one member: <c>WithMfa(value)</c>, <c>WithMfa(configure)</c>, <c>AddMfaTypes(values)</c>,
/// <c>AddTags(key, value)</c>. Each method returns the builder.
/// </summary>
/// <param name="property">The reference to the property for documentation within the builder.</param>
internal sealed class BuilderMethodEmitter(CodeWriter writer, string property, MemberModel member, BuilderLayout layout)
{
    public void Emit()
    {
        EmitWith();
        switch (member.Type)
        {
            case TypeModel.Structure structure:
                EmitConfigure(structure);
                break;
            case TypeModel.List list:
                EmitAddElements(list);
                break;
            case TypeModel.Map map:
                EmitAddEntry(map);
                break;
        }
    }

    private void EmitWith()
    {
        writer.BlankLine();
        writer.Line($"/// <inheritdoc cref=\"{property}\"/>");
        EmitAttributes();
        var head = $"public Builder With{member.PropertyName}({(member.IsRequired ? TypeName.Of(member.Type) : TypeName.Optional(member.Type))} value)";
        var set = layout.Set(member);
        if (member.Type.IsValueType || !member.IsRequired)
        {
            writer.Line($"{head} {{ {set} return this; }}");
            return;
        }

        using (writer.Block(head))
        {
            writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(value);");
            writer.Line(set);
            writer.Line("return this;");
        }
    }

    private void EmitConfigure(TypeModel.Structure target)
    {
        EmitHead("Sets", configures: true, more: " The delegate sets the members of the value.");
        writer.Line($"public Builder With{member.PropertyName}({Configure(target)}) => With{member.PropertyName}({Configured(target)});");
    }

    private void EmitAddElements(TypeModel.List list)
    {
        EmitHead("Adds elements to", appends: true);
        writer.Line(AttributeEmitter.Inlined);
        using (writer.Block($"public Builder Add{member.PropertyName}(params {TypeName.Element(list)}[] values)"))
        {
            writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(values);");
            writer.Line(Append("Add", "values"));
            writer.Line("return this;");
        }

        if (list.Element is not TypeModel.Structure element)
            return;

        EmitHead("Adds an element to", appends: true, configures: true, more: " The delegate sets its members.");
        writer.Line($"public Builder Add{member.PropertyName}({Configure(element)}) {{ {Append("AddOne", Configured(element))} return this; }}");
    }

    private void EmitAddEntry(TypeModel.Map map)
    {
        var key = TypeName.Of(map.Key);
        EmitHead("Adds an entry to", appends: true, more: " If the key exists, its value is replaced.");
        writer.Line($"public Builder Add{member.PropertyName}({key} key, {TypeName.Value(map)} value) {{ {Append("Add", "key, value")} return this; }}");

        if (map.Value is not TypeModel.Structure target)
            return;

        EmitHead("Adds an entry to", appends: true, configures: true, more: " The delegate sets the members of its value. If the key exists, its value is replaced.");
        writer.Line($"public Builder Add{member.PropertyName}({key} key, {Configure(target)}) => Add{member.PropertyName}(key, {Configured(target)});");
    }

    private string Append(string method, string arguments) =>
        $"{BuilderLayout.Added(member)} = {BuilderLayout.AddedType(member)}.{method}({BuilderLayout.Added(member)}, {arguments}, Writable().{MemberField.Name(member)});";

    private static string Configure(TypeModel.Structure target) => $"{RuntimeNames.Action}<{TypeName.Builder(target.Name)}> configure";

    private static string Configured(TypeModel.Structure target) =>
        $"{RuntimeNames.Configuration}.Apply(configure, {TypeName.Generated(target.Name)}.CreateBuilder()).Build()";

    private void EmitHead(string verb, bool appends = false, bool configures = false, string more = "")
    {
        writer.BlankLine();
        writer.Line($"/// <summary>{verb} <see cref=\"{property}\"/>.{more}</summary>");
        EmitAttributes(appends, configures);
    }

    private void EmitAttributes(bool appends = false, bool configures = false)
    {
        AttributeEmitter.EmitSetter(writer, member, appends, configures);
        AttributeEmitter.EmitDeprecation(writer, member.Deprecation);
    }
}
