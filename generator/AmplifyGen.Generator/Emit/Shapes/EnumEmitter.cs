using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes an enum as an open value over its wire string: a value that is not in the model round-trips.
/// <code>
/// public readonly record struct MFAMode
/// {
///     public static MFAMode Optional => new(Values.Optional, 3);
///     public string Value { get; }
///     public bool IsKnown { get; }
/// }
/// </code>
/// </summary>
internal sealed class EnumEmitter(EmitScope scope, EnumModel shape)
{
    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _type = TypeName.Within(shape.Name);
    private readonly string _contract = $"{RuntimeNames.JsonEnum}<{TypeName.Within(shape.Name)}>";

    public void Emit()
    {
        EmitHead(_writer, shape);
        _writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.EnumJsonConverter}<{_type}>))]");
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} readonly partial record struct {shape.Name} : {_contract}"))
        {
            EmitIdentity();
            for (var index = 0; index < shape.Values.Count; index++)
                EmitKnownValue(shape.Values[index], index);

            EmitEquality();
            EmitParsing(_writer, _type, "TryParse");
            EmitJson();
            EmitConstants(_writer, shape, "string", "texts", static value => CSharpLiteral.String(value.WireValue));
        }
    }

    /// <summary>Writes the documentation and attributes of the declaration.</summary>
    public static void EmitHead(CodeWriter writer, EnumModel shape)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, shape.Documentation, $"The <c>{CommentText.Xml(shape.Name)}</c> enum.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(writer, shape.ShapeId, isIntEnum: shape.IsInteger);
        AttributeEmitter.EmitObsolete(writer, shape.Deprecation);
    }

    /// <summary>Writes the documentation and attributes of a known value.</summary>
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
        writer.Line($"/// <summary>Contains the {what} that the model defines, as constants for a <c>switch</c> over <see cref=\"Value\"/>.</summary>");
        using (writer.Block("public static class Values"))
        {
            foreach (var value in shape.Values)
            {
                writer.BlankLine();
                writer.Line($"/// <inheritdoc cref=\"{TypeName.Within(shape.Name)}.{value.PropertyName}\"/>");
                AttributeEmitter.EmitDeprecation(writer, value.Deprecation);
                writer.Line($"public const {type} {value.PropertyName} = {literal(value)};");
            }
        }
    }

    /// <summary>Writes the method that ASP.NET Core uses to bind route and query parameters. The rest of <c>ISpanParsable</c> is inherited.</summary>
    public static void EmitParsing(CodeWriter writer, string type, string method)
    {
        writer.BlankLine();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static bool TryParse([{RuntimeNames.NotNullWhen}(true)] string? s, {RuntimeNames.FormatProvider}? provider, out {type} result) => {RuntimeNames.OpenEnum}.{method}(s, out result);");
    }

    private void EmitIdentity()
    {
        _writer.Line($"private static readonly {RuntimeNames.EnumValues} _all = new({string.Join(", ", shape.Values.Select(static value => "Values." + value.PropertyName))});");
        _writer.BlankLine();
        _writer.Line($$"""
            private readonly string? _value;

            // The number of the known value, from 1. It is 0 if the model does not define the text.
            private readonly int _known;

            /// <summary>Creates a value from its text on the wire. The model does not have to define it.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="value"/> is <see langword="null"/>.</exception>
            public {{shape.Name}}(string value) : this(value, _all.NumberOf(value)) { }

            private {{shape.Name}}(string value, int known)
            {
                _value = value;
                _known = known;
            }

            /// <summary>Gets the text on the wire. The text of the default value is empty.</summary>
            public string Value => _value ?? "";

            /// <summary>Gets whether the model defines this value.</summary>
            public bool IsKnown => _known != 0;
            """);
    }

    private void EmitKnownValue(EnumValueModel value, int index)
    {
        EmitValueHead(_writer, value);
        _writer.Line($"public static {_type} {value.PropertyName} => {Known(value, index)};");
    }

    private void EmitEquality()
    {
        _writer.BlankLine();
        _writer.Line($$"""
            /// <summary>Determines whether both values have the same text. The comparison is ordinal.</summary>
            public bool Equals({{_type}} other) => string.Equals(this.Value, other.Value, Sys::StringComparison.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => Sys::StringComparer.Ordinal.GetHashCode(this.Value);

            /// <summary>Returns the text on the wire.</summary>
            public override string ToString() => this.Value;
            """);
    }

    /// <summary>Writes how the enum is written and read. The methods are implemented explicitly, so an editor does not suggest them.</summary>
    private void EmitJson()
    {
        _writer.BlankLine();
        _writer.Line($"static {_type} {_contract}.FromValue(string value) => new {_type}(value);");
        _writer.BlankLine();
        _writer.Line($"static void {_contract}.Write(ref {RuntimeNames.JsonShapeWriter} writer, {_type} value) => writer.EnumElement(_all, value._known, value.Value);");
        _writer.BlankLine();
        _writer.Line($"static {_type} {_contract}.Read(ref {RuntimeNames.JsonShapeReader} reader) => new {_type}(reader.ReadEnumValue(_all, out var known), known);");
    }

    private string Known(EnumValueModel value, int index) => $"new {_type}(Values.{value.PropertyName}, {Number(index)})";

    // Known values are numbered from 1. A text that is not in the model has the number 0.
    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
