using AmplifyGen.Generator.Emit.Codecs;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes a union as an abstract record with one sealed record for each member, and one for members that are not in the model.
/// <code>
/// public abstract partial record Target : JsonShape&lt;Target&gt;, IJsonShape&lt;Target&gt;
/// {
///     public sealed record Queue : Target { public string Value { get; } … }
///     public sealed record Unknown : Target { … }
/// }
/// </code>
/// </summary>
internal sealed class UnionEmitter(EmitScope scope, UnionModel shape)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> union.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(_writer, shape.ShapeId, shape.IsSensitive, isUnion: true);
        AttributeEmitter.EmitObsolete(_writer, shape.Deprecation);
        StructureEmitter.EmitHead(scope, shape.Name, "abstract");
        using (_writer.Block())
        {
            _writer.Line($"private {shape.Name}() {{ }}");
            StructureEmitter.EmitJson(scope, shape.Name);
            foreach (var member in shape.Members)
                EmitCase(member);

            EmitUnknown();
        }
    }

    private void EmitCase(MemberModel member)
    {
        var type = TypeName.Of(member.Type);
        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, member.Documentation, $"The <c>{CommentText.Xml(member.Name)}</c> member.", DocumentationEmitter.Notes(member));
        AttributeEmitter.EmitDeprecation(_writer, member.Deprecation);
        using (_writer.Block($"public sealed record {member.PropertyName} : {TypeName.Within(shape.Name)}"))
        {
            _writer.Line("/// <summary>Creates the value.</summary>");
            if (!member.Type.IsValueType)
                _writer.Line($"/// <exception cref=\"{RuntimeNames.ArgumentNullException}\"><paramref name=\"value\"/> is <see langword=\"null\"/>.</exception>");

            using (_writer.Block($"public {member.PropertyName}({type} value)"))
            {
                if (!member.Type.IsValueType)
                    _writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(value);");

                _writer.Line("Value = value;");
            }

            _writer.BlankLine();
            _writer.Line("/// <summary>Gets the value of the member.</summary>");
            AttributeEmitter.EmitMember(_writer, member with { Deprecation = null });
            _writer.Line($"public {type} Value {{ get; }}");
            var isRecursive = shape.IsRecursive && member.Type.HeldShapeId is not null;
            if (isRecursive)
                new RecursionEmitter(_writer).EmitEquality(member.PropertyName, [(type, "Value")]);

            if (member.IsSensitive)
                EmitPrintMembers("Value = [redacted]");
            else if (isRecursive)
                EmitBoundedPrintMembers();
        }
    }

    private void EmitUnknown()
    {
        _writer.BlankLine();
        _writer.Line("/// <summary>A member that the model does not define. It is written unchanged.</summary>");
        using (_writer.Block($"public sealed record Unknown : {TypeName.Within(shape.Name)}"))
        {
            _writer.Line($$"""
                internal Unknown(string name, string json)
                {
                    Name = name;
                    Json = json;
                }

                /// <summary>Gets the name of the member in JSON. It is <c>{{UnionCodecEmitter.NoName}}</c> if a response has no value for a required member. <c>Json</c> is then <c>null</c>.</summary>
                public string Name { get; }

                /// <summary>Gets the value of the member as JSON.</summary>
                {{AttributeEmitter.NotInDebugger}}
                public string Json { get; }
                """);
            EmitPrintMembers("Name = ", "Name");
        }
    }

    private void EmitBoundedPrintMembers()
    {
        _writer.BlankLine();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder) =>");
        using (_writer.Indent())
            _writer.Line($"{RuntimeNames.RecursiveShape}.PrintMembers(builder, this, static (builder, value) => builder.Append(\"Value = \").Append(value.Value));");
    }

    // The value of an unknown member may be a secret.
    private void EmitPrintMembers(string text, string? value = null)
    {
        _writer.BlankLine();
        _writer.Line("/// <inheritdoc/>");
        using (_writer.Block($"protected override bool PrintMembers({RuntimeNames.StringBuilder} builder)"))
        {
            _writer.Line($"builder.Append({CSharpLiteral.String(text)}){(value is null ? "" : $".Append({value})")};");
            _writer.Line("return true;");
        }
    }
}
