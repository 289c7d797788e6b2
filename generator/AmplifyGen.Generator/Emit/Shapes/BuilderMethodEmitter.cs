using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the methods of one member: <c>WithMfa(value)</c>, <c>WithMfa(configure)</c>, <c>AddMfaTypes(values)</c>,
/// <c>AddTags(key, value)</c>. Every one returns the builder.
/// </summary>
internal static class BuilderMethodEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, string shapeType, MemberModel member)
    {
        EmitWith(writer, scope, shapeType, member);
        switch (member.Type)
        {
            case TypeModel.Structure structure:
                EmitConfigure(writer, scope, shapeType, member, structure);
                break;
            case TypeModel.List list:
                EmitAddElements(writer, scope, shapeType, member, list);
                break;
            case TypeModel.Map map:
                EmitAddEntry(writer, scope, shapeType, member, map);
                break;
        }
    }

    private static void EmitWith(CodeWriter writer, EmitScope scope, string shapeType, MemberModel member)
    {
        var nullable = member.IsRequired ? "" : "?";
        EmitHead(writer, shapeType, member, "Sets", "");
        using (writer.Block($"public Builder With{member.PropertyName}({scope.Types.Of(member.Type)}{nullable} value)"))
        {
            if (member.IsRequired && !TypeName.IsValueType(member.Type))
                writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(value);");

            writer.Line(BuilderField.Accumulates(member) ? $"{BuilderField.Name(member)}.Set(value);" : $"{BuilderField.Name(member)} = value;");
            writer.Line("return this;");
        }
    }

    private static void EmitConfigure(CodeWriter writer, EmitScope scope, string shapeType, MemberModel member, TypeModel.Structure target)
    {
        EmitHead(writer, shapeType, member, "Sets", ", Configures = true", " from what the delegate sets on a new builder");
        using (writer.Block($"public Builder With{member.PropertyName}({RuntimeNames.Action}<{scope.Types.Builder(target.Name)}> configure)"))
        {
            EmitConfigured(writer, scope, target);
            writer.Line($"return With{member.PropertyName}(builder.Build());");
        }
    }

    private static void EmitAddElements(CodeWriter writer, EmitScope scope, string shapeType, MemberModel member, TypeModel.List list)
    {
        EmitHead(writer, shapeType, member, "Adds to", ", Appends = true");
        using (writer.Block($"public Builder Add{member.PropertyName}(params {scope.Types.Element(list)}[] values)"))
        {
            writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(values);");
            writer.Line($"{BuilderField.Name(member)}.Add(values);");
            writer.Line("return this;");
        }

        if (list.Element is not TypeModel.Structure element)
            return;

        EmitHead(writer, shapeType, member, "Adds to", ", Appends = true, Configures = true", " one element from what the delegate sets on a new builder");
        using (writer.Block($"public Builder Add{member.PropertyName}({RuntimeNames.Action}<{scope.Types.Builder(element.Name)}> configure)"))
        {
            EmitConfigured(writer, scope, element);
            writer.Line($"{BuilderField.Name(member)}.Add([builder.Build()]);");
            writer.Line("return this;");
        }
    }

    private static void EmitAddEntry(CodeWriter writer, EmitScope scope, string shapeType, MemberModel member, TypeModel.Map map)
    {
        var key = scope.Types.Of(map.Key);
        EmitHead(writer, shapeType, member, "Adds to", ", Appends = true", "; a key that is there gets the new value");
        using (writer.Block($"public Builder Add{member.PropertyName}({key} key, {scope.Types.Value(map)} value)"))
        {
            writer.Line($"{BuilderField.Name(member)}.Add(key, value);");
            writer.Line("return this;");
        }

        if (map.Value is not TypeModel.Structure target)
            return;

        EmitHead(writer, shapeType, member, "Adds to", ", Appends = true, Configures = true", " an entry whose value comes from what the delegate sets on a new builder");
        using (writer.Block($"public Builder Add{member.PropertyName}({key} key, {RuntimeNames.Action}<{scope.Types.Builder(target.Name)}> configure)"))
        {
            EmitConfigured(writer, scope, target);
            writer.Line($"return Add{member.PropertyName}(key, builder.Build());");
        }
    }

    private static void EmitConfigured(CodeWriter writer, EmitScope scope, TypeModel.Structure target)
    {
        writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(configure);");
        writer.Line($"var builder = {scope.Types.Generated(target.Name)}.CreateBuilder();");
        writer.Line("configure(builder);");
    }

    private static void EmitHead(CodeWriter writer, string shapeType, MemberModel member, string verb, string flags, string manner = "")
    {
        writer.BlankLine();
        writer.Line($"/// <summary>{verb} <see cref=\"{shapeType}.{member.PropertyName}\"/>{manner}.</summary>");
        if (DocumentationEmitter.HasRemarks(member))
            writer.Line($"/// <inheritdoc cref=\"{shapeType}.{member.PropertyName}\" path=\"/remarks\"/>");

        writer.Line($"[{RuntimeNames.SetsMember}({CSharpLiteral.String(member.PropertyName)}{flags})]");
        AttributeEmitter.EmitDeprecation(writer, member.Deprecation);
    }
}
