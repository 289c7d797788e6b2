using AmplifyGen.Generator.Emit.Codecs;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes a structure as an immutable record with its builder.
/// <code>
/// public sealed partial record MfaConfig : JsonShape&lt;MfaConfig&gt;, IJsonShape&lt;MfaConfig&gt;
/// {
///     public required MFAMode MFAMode { get; init; }
///     …
///     public sealed class Builder { … }
/// }
/// </code>
/// </summary>
internal sealed class StructureEmitter(EmitScope scope, StructureModel shape)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> structure.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(_writer, shape.ShapeId, shape.IsSensitive);
        AttributeEmitter.EmitObsolete(_writer, shape.Deprecation);
        EmitHead(scope, shape.Name, "sealed");
        using (_writer.Block())
        {
            foreach (var member in shape.Members)
                EmitProperty(_writer, member, shape.HasBuilder);

            if (shape.HasBuilder)
            {
                MemberField.Emit(_writer, shape.Members);
                EmitBuilderMethods();
            }

            EmitJson(scope, shape.Name);
            if (shape.IsRecursive)
                new RecursionEmitter(_writer).EmitEquality(TypeName.Within(shape.Name), [.. shape.Members.Select(static member => (PropertyType(member), member.PropertyName))]);

            new RedactionEmitter(_writer, shape).Emit();
            if (shape.HasBuilder)
                new BuilderEmitter(_writer, shape).Emit();
        }
    }

    /// <summary>Writes the documentation and attributes of a structure or union.</summary>
    public static void EmitHead(EmitScope scope, string name, string modifier)
    {
        scope.Writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.ShapeJsonConverter}<{TypeName.Generated(name)}>))]");
        scope.Writer.Line(EmitScope.GeneratedCode);
        scope.Writer.Line($"{scope.Accessibility} {modifier} partial record {name} : {RuntimeNames.JsonShape}<{TypeName.Within(name)}>, {RuntimeNames.IJsonShape}<{TypeName.Within(name)}>");
    }

    /// <summary>Writes the connection of the base type of a structure or union to the code that writes and reads it.</summary>
    public static void EmitJson(EmitScope scope, string name)
    {
        scope.Writer.BlankLine();
        var type = TypeName.Within(name);
        scope.Writer.Line($"static {RuntimeNames.ShapeCodec}<{type}> {RuntimeNames.IJsonShape}<{type}>.Codec => new({scope.Codec}.{CodecMethods.Write(name)}, {scope.Codec}.{CodecMethods.Read(name)});");
    }

    /// <summary>Writes <c>public required string AppId { get; init; }</c>.</summary>
    /// <param name="isFilled">Whether a builder fills the property.</param>
    public static void EmitProperty(CodeWriter writer, MemberModel member, bool isFilled = false)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, member.Documentation, $"Gets the <c>{CommentText.Xml(member.Name)}</c> member.", DocumentationEmitter.Notes(member));
        AttributeEmitter.EmitMember(writer, member);
        writer.Line($"public {(member.IsRequired ? "required " : "")}{PropertyType(member)} {member.PropertyName} {(isFilled ? MemberField.Accessors(member) : "{ get; init; }")}");
    }

    private static string PropertyType(MemberModel member) => member.IsRequired ? TypeName.Of(member.Type) : TypeName.Optional(member.Type);

    private void EmitBuilderMethods()
    {
        _writer.BlankLine();
        _writer.Line($$"""
            /// <summary>Creates an empty builder.</summary>
            {{AttributeEmitter.OfRole(BuilderRole.Create)}}
            public static Builder CreateBuilder() => new();

            /// <summary>Creates a builder with the members of this value.</summary>
            {{AttributeEmitter.OfRole(BuilderRole.Copy)}}
            public Builder ToBuilder() => new(this);
            """);
    }
}
