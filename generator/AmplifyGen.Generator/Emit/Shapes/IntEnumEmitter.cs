using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes an enum of whole numbers as an open value: a number that is not in the model round-trips.
/// <code>
/// public readonly record struct Priority
/// {
///     public static Priority High => new(Values.High);
///     public int Value { get; }
///     public bool IsKnown => Value is Values.High or Values.Low;
/// }
/// </code>
/// </summary>
internal sealed class IntEnumEmitter(EmitScope scope, EnumModel shape)
{
    public void Emit()
    {
        var writer = scope.Writer;
        var type = TypeName.Within(shape.Name);
        EnumEmitter.EmitHead(writer, shape);
        writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.IntEnumJsonConverter}<{type}>))]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} readonly partial record struct {shape.Name} : {RuntimeNames.JsonIntEnum}<{type}>"))
        {
            var known = string.Join(" or ", shape.Values.Select(static value => "Values." + value.PropertyName));
            writer.Line($$"""
                /// <summary>Creates a value from its number on the wire. The model does not have to define it.</summary>
                public {{shape.Name}}(int value) => Value = value;

                /// <summary>Gets the number on the wire.</summary>
                public int Value { get; }

                /// <summary>Gets whether the model defines this value.</summary>
                public bool IsKnown => {{(known.Length == 0 ? "false" : "this.Value is " + known)}};
                """);
            foreach (var value in shape.Values)
            {
                EnumEmitter.EmitValueHead(writer, value);
                writer.Line($"public static {type} {value.PropertyName} => new {type}(Values.{value.PropertyName});");
            }

            writer.BlankLine();
            writer.Line($$"""
                /// <summary>Returns the number on the wire.</summary>
                public override string ToString() => this.Value.ToString(Sys::Globalization.CultureInfo.InvariantCulture);

                static {{type}} {{RuntimeNames.JsonIntEnum}}<{{type}}>.FromValue(int value) => new {{type}}(value);
                """);
            EnumEmitter.EmitParsing(writer, type, "TryParseNumber");
            EnumEmitter.EmitConstants(writer, shape, "int", "numbers", static value => value.WireValue);
        }
    }
}
