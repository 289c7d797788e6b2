using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes a structure as an immutable record with everything that hangs on it.
/// <code>
/// public sealed partial record MfaConfig : IJsonShape&lt;MfaConfig&gt;
/// {
///     public required MFAMode MFAMode { get; init; }
///     …
///     public sealed class Builder { … }
///     internal static class Serializer { … }
/// }
/// </code>
/// </summary>
internal static class StructureEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, StructureModel shape)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> structure.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(writer, shape.ShapeId, shape.IsSensitive);
        EmitObsolete(writer, shape.Deprecation);
        writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.ShapeJsonConverter}<{scope.Types.Generated(shape.Name)}>))]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} sealed partial record {shape.Name} : {RuntimeNames.JsonShape}<{shape.Name}>"))
        {
            foreach (var member in shape.Members)
                EmitProperty(writer, scope, member);

            EmitBuilderMethods(writer);
            ShapeJsonEmitter.Emit(writer, shape.Name);
            if (shape.IsRecursive)
                RecursionEmitter.EmitEquality(writer, shape.Name, shape.Members.Select(member => (PropertyType(scope, member), member.PropertyName)).ToList());

            RedactionEmitter.Emit(writer, shape);
            BuilderEmitter.Emit(writer, scope, shape);
            SerializerEmitter.Emit(writer, scope, shape);
        }
    }

    /// <summary>Writes <c>public required string AppId { get; init; }</c>.</summary>
    public static void EmitProperty(CodeWriter writer, EmitScope scope, MemberModel member)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, member.Documentation, $"The <c>{CommentText.Xml(member.Name)}</c> member.", DocumentationEmitter.Notes(member));
        AttributeEmitter.EmitMember(writer, member);
        writer.Line($"public {(member.IsRequired ? "required " : "")}{PropertyType(scope, member)} {member.PropertyName} {{ get; init; }}");
    }

    private static string PropertyType(EmitScope scope, MemberModel member) => scope.Types.Of(member.Type) + (member.IsRequired ? "" : "?");

    // A deprecated shape says so to the compiler; the rule for members does not apply to types.
    public static void EmitObsolete(CodeWriter writer, DeprecationModel? deprecation)
    {
        if (deprecation is not null)
            writer.Line($"[{RuntimeNames.Obsolete}({CSharpLiteral.String(DeprecationText.Of(deprecation))})]");
    }

    private static void EmitBuilderMethods(CodeWriter writer)
    {
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Starts a builder in which no member is set.</summary>
            [{{RuntimeNames.BuilderRole}}({{RuntimeNames.BuilderRole}}.Create)]
            public static Builder CreateBuilder() => new();

            /// <summary>Starts a builder that holds the members of this value; this value stays as it is.</summary>
            [{{RuntimeNames.BuilderRole}}({{RuntimeNames.BuilderRole}}.Copy)]
            public Builder ToBuilder() => new(this);
            """);
    }
}
