using System.Globalization;
using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes an enum as an open value over its wire string: what the model does not know survives a round trip.
/// <code>
/// public readonly record struct MFAMode
/// {
///     public static MFAMode Optional => new(Values.Optional, 3);
///     public string Value { get; }
///     public bool IsKnown { get; }
/// }
/// </code>
/// </summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, EnumModel shape)
    {
        var type = shape.Name;
        EmitHead(writer, shape);
        writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.EnumJsonConverter}<{type}>))]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} readonly partial record struct {shape.Name} : {RuntimeNames.JsonEnum}<{type}>"))
        {
            EmitIdentity(writer, shape);
            for (var index = 0; index < shape.Values.Count; index++)
                EmitKnownValue(writer, type, shape.Values[index], index + 1);

            EmitEquality(writer, type);
            EnumSerializerEmitter.Emit(writer, scope, type, shape);
            EmitConstants(writer, shape, "string", "The texts", static value => CSharpLiteral.String(value.WireValue));
        }
    }

    /// <summary>Writes what stands over the enum.</summary>
    public static void EmitHead(CodeWriter writer, EnumModel shape)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> enum.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(writer, shape.ShapeId);
        StructureEmitter.EmitObsolete(writer, shape.Deprecation);
    }

    /// <summary>Writes what stands over a known value.</summary>
    public static void EmitValueHead(CodeWriter writer, EnumValueModel value)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, value.Documentation, $"The value <c>{CommentText.Xml(value.WireValue)}</c>.", DocumentationEmitter.Notes(value.Deprecation));
        writer.Line($"[{RuntimeNames.KnownValue}({CSharpLiteral.String(value.WireValue)})]");
        AttributeEmitter.EmitDeprecation(writer, value.Deprecation);
    }

    /// <summary>Writes the constants for <c>switch</c>.</summary>
    public static void EmitConstants(CodeWriter writer, EnumModel shape, string type, string what, Func<EnumValueModel, string> literal)
    {
        writer.BlankLine();
        writer.Line($"/// <summary>{what} that the model lists, as constants for <c>switch</c> over <see cref=\"Value\"/>.</summary>");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("public static class Values"))
        {
            foreach (var value in shape.Values)
            {
                writer.BlankLine();
                writer.Line($"/// <inheritdoc cref=\"{shape.Name}.{value.PropertyName}\"/>");
                AttributeEmitter.EmitDeprecation(writer, value.Deprecation);
                writer.Line($"public const {type} {value.PropertyName} = {literal(value)};");
            }
        }
    }

    private static void EmitIdentity(CodeWriter writer, EnumModel shape)
    {
        writer.Line($$"""
            private readonly string? _value;

            // The number of the known value, from 1; 0 for a text that the model does not know.
            private readonly int _known;

            /// <summary>Makes a value from the text that stands on the wire, whether the model knows it or not.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="value"/> is <see langword="null"/>.</exception>
            public {{shape.Name}}(string value)
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(value);
                _value = value;
                _known = Serializer.NumberOf(value);
            }

            private {{shape.Name}}(string value, int known)
            {
                _value = value;
                _known = known;
            }

            /// <summary>The text on the wire; empty for the default value.</summary>
            public string Value => _value ?? "";

            /// <summary>Whether the model lists this value.</summary>
            public bool IsKnown => _known != 0;
            """);
    }

    private static void EmitKnownValue(CodeWriter writer, string type, EnumValueModel value, int number)
    {
        EmitValueHead(writer, value);
        writer.Line($"public static {type} {value.PropertyName} => new {type}(Values.{value.PropertyName}, {number.ToString(CultureInfo.InvariantCulture)});");
    }

    private static void EmitEquality(CodeWriter writer, string type)
    {
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Values are equal when their texts are, by ordinal comparison.</summary>
            public bool Equals({{type}} other) => string.Equals(this.Value, other.Value, global::System.StringComparison.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(this.Value);

            /// <summary>The text on the wire.</summary>
            public override string ToString() => this.Value;
            """);
    }
}
