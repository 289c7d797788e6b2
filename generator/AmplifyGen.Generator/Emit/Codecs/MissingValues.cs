using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>Spells the replacement of a required member that is missing in a response.</summary>
/// <param name="codec">The prefix of the methods that read and write shapes: a class and a dot, or nothing within that class.</param>
internal sealed class MissingValues(CodecVocabulary words, string codec)
{
    public string Of(TypeModel type, DefaultModel value) => value switch
    {
        DefaultModel.Empty => Empty(type),
        DefaultModel.Text text => Converted(type, CSharpLiteral.String(text.Value)),
        DefaultModel.Boolean boolean => CSharpLiteral.Boolean(boolean.Value),
        DefaultModel.Whole whole => Converted(type, CSharpLiteral.Integer(whole.Value)),
        DefaultModel.Exact exact => $"{RuntimeNames.BigDecimal}.Parse({CSharpLiteral.String(exact.Digits)})",
        DefaultModel.Real real => Converted(type, CSharpLiteral.Double(real.Value)),
        _ => throw new InvalidOperationException($"No emitter knows the default '{value}'."),
    };

    private static string Converted(TypeModel type, string literal) => type switch
    {
        TypeModel.Enum or TypeModel.IntEnum => $"new {TypeName.Of(type)}({literal})",
        TypeModel.Number => $"({TypeName.Of(type)})({literal})",
        _ => literal,
    };

    private string Empty(TypeModel type) => type switch
    {
        TypeModel.String => "\"\"",
        TypeModel.Boolean => "false",
        TypeModel.Number => "0",
        TypeModel.Blob => RuntimeNames.Blob + ".Empty",
        TypeModel.Document => RuntimeNames.Document + ".Null",
        TypeModel.Timestamp => RuntimeNames.DateTimeOffset + ".UnixEpoch",
        TypeModel.Enum => $"new {TypeName.Of(type)}(\"\")",
        TypeModel.IntEnum => $"new {TypeName.Of(type)}(0)",
        TypeModel.Structure structure => words.EmptyStructure(codec, structure),
        TypeModel.Union union => $"{codec}{CodecMethods.Empty(union.Name)}()",
        _ => TypeName.Of(type) + ".Empty",
    };
}
