using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes a union as an abstract record with one sealed record for each member, and one for what the model does not know.
/// <code>
/// public abstract partial record Target : IJsonShape&lt;Target&gt;
/// {
///     public sealed record Queue : Target { public string Value { get; } … }
///     public sealed record Unknown : Target { … }
///     internal static class Serializer { … }
/// }
/// </code>
/// </summary>
internal static class UnionEmitter
{
    /// <summary>The name of what takes the place of a required union that a response has no member of. No case can have it: it is no identifier.</summary>
    public const string NoName = "(none)";

    public static void Emit(CodeWriter writer, EmitScope scope, UnionModel shape)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> union.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(writer, shape.ShapeId, shape.IsSensitive, isUnion: true);
        StructureEmitter.EmitObsolete(writer, shape.Deprecation);
        writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.ShapeJsonConverter}<{scope.Types.Generated(shape.Name)}>))]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} abstract partial record {shape.Name} : {RuntimeNames.JsonShape}<{shape.Name}>"))
        {
            writer.Line($$"""
                private {{shape.Name}}()
                {
                }
                """);
            ShapeJsonEmitter.Emit(writer, shape.Name);
            foreach (var member in shape.Members)
                EmitCase(writer, scope, shape, member);

            EmitUnknown(writer, shape.Name);
            UnionSerializerEmitter.Emit(writer, scope, shape);
        }
    }

    private static void EmitCase(CodeWriter writer, EmitScope scope, UnionModel union, MemberModel member)
    {
        var type = scope.Types.Of(member.Type);
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, member.Documentation, $"The <c>{CommentText.Xml(member.Name)}</c> member.", DocumentationEmitter.Notes(member));
        AttributeEmitter.EmitDeprecation(writer, member.Deprecation);
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"public sealed record {member.PropertyName} : {union.Name}"))
        {
            writer.Line("/// <summary>Makes the value.</summary>");
            var isReference = !TypeName.IsValueType(member.Type);
            if (isReference)
                writer.Line($"/// <exception cref=\"{RuntimeNames.ArgumentNullException}\"><paramref name=\"value\"/> is <see langword=\"null\"/>.</exception>");

            using (writer.Block($"public {member.PropertyName}({type} value)"))
            {
                if (isReference)
                    writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(value);");

                writer.Line("Value = value;");
            }

            writer.BlankLine();
            writer.Line("/// <summary>The value of the member.</summary>");
            AttributeEmitter.EmitMember(writer, member with { Deprecation = null });
            writer.Line($"public {type} Value {{ get; }}");
            var isRecursive = union.IsRecursive && member.Type.GetHeldShapeId() is not null;
            if (isRecursive)
                RecursionEmitter.EmitEquality(writer, member.PropertyName, [(type, "Value")]);

            if (member.IsSensitive)
                EmitPrintMembers(writer, "Value = [redacted]");
            else if (isRecursive)
                EmitBoundedPrintMembers(writer);
        }
    }

    private static void EmitUnknown(CodeWriter writer, string union)
    {
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>A member that the model does not know. It is written again as it came.</summary>
            {{EmitScope.GeneratedCode}}
            """);
        using (writer.Block($"public sealed record Unknown : {union}"))
        {
            writer.Line($$"""
                internal Unknown(string name, string json)
                {
                    Name = name;
                    Json = json;
                }

                /// <summary>The member's name in JSON; <c>{{NoName}}</c> where a response has no value for a required member, which <c>Json</c> then says with <c>null</c>.</summary>
                public string Name { get; }

                /// <summary>The value of the member as JSON.</summary>
                public string Json { get; }
                """);
            EmitPrintMembers(writer, "Name = ", "Name");
        }
    }

    private static void EmitBoundedPrintMembers(CodeWriter writer)
    {
        writer.BlankLine();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder) =>");
        using (writer.Indent())
            writer.Line($"{RuntimeNames.RecursiveShape}.PrintMembers(builder, this, static (builder, value) => builder.Append(\"Value = \").Append(value.Value));");
    }

    // What a member that nobody knows holds may be a secret.
    private static void EmitPrintMembers(CodeWriter writer, string text, string? value = null)
    {
        writer.BlankLine();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder)"))
        {
            writer.Line($"builder.Append({CSharpLiteral.String(text)}){(value is null ? "" : $".Append({value})")};");
            writer.Line("return true;");
        }
    }
}
