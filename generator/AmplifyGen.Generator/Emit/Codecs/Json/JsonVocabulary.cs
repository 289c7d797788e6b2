using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Spells members and values as JSON, straight to and from UTF-8. A name with its quotes and what follows them is one constant.
/// <code>
/// writer.String("\"AppId\":\""u8, value.AppId);
/// case 5 when WireName.Is(name, "appId"u8):
///     readAppId = reader.HasValue(ref seen0, 0) ? reader.ReadString() : null;
/// </code>
/// </summary>
internal sealed class JsonVocabulary : CodecVocabulary
{
    public override string Writer => RuntimeNames.JsonShapeWriter;

    public override string Reader => RuntimeNames.JsonShapeReader;

    public override string NameOf(MemberModel member) => member.WireNames.Json;

    public override string Label(MemberModel member, string condition) => Label("name", member.WireNames.Json, condition);

    /// <summary>
    /// The label under which <c>switch (name.Length)</c> finds a known text: <c>case 5 when WireName.Is(name, "appId"u8):</c>. The length
    /// decides most cases at once, and makes the comparison one of a constant length.
    /// </summary>
    public static string Label(string variable, string text, string condition = "")
    {
        // The bytes that the literal holds, where a lone surrogate is three bytes of U+FFFD, as encoding makes it.
        var length = Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture);
        return $"case {length} when {condition}{RuntimeNames.WireName}.Is({variable}, {CSharpLiteral.Utf8(text)}):";
    }

    public override IEnumerable<string> Write(MemberModel member, string value, bool isOptional)
    {
        var name = JsonLiteral.Name(member.WireNames.Json, member.Type switch
        {
            TypeModel.String => "\"",
            TypeModel.Structure or TypeModel.Union => "{",
            _ => "",
        });
        switch (member.Type)
        {
            case TypeModel.Structure or TypeModel.Union:
                yield return $"if (writer.TryOpen({name}, {value}))";
                yield return $"    {CodecMethods.Write(((TypeModel.Named)member.Type).Name)}(ref writer, {value});";
                break;
            case TypeModel.List or TypeModel.Map:
                yield return $"writer.{CollectionMethod(member.Type)}({name}, {value}, {ItemWriter(member.Type)});";
                break;
            case TypeModel.StreamingBlob:
                yield return $"writer.Stream({name}, {value}, {CSharpLiteral.String(member.PropertyName)});";
                break;
            case TypeModel.IntEnum:
                yield return $"writer.Number({name}, {value}{(isOptional ? "?" : "")}.Value);";
                break;
            default:
                yield return $"writer.{(member.Type is TypeModel.Number ? "Number" : Kind(member.Type))}({name}, {value});";
                break;
        }
    }

    public override string Read(TypeModel type) => type switch
    {
        TypeModel.Enum => $"reader.ReadEnum<{TypeName.Of(type)}>()",
        TypeModel.IntEnum => $"new {TypeName.Of(type)}(reader.ReadInt32())",
        TypeModel.Structure structure => $"{CodecMethods.Read(structure.Name)}(ref reader)",
        TypeModel.Union union => $"{CodecMethods.TryRead(union.Name)}(ref reader)",
        TypeModel.List list => $"reader.Read{Sparse(list.IsSparse)}List<{TypeName.Element(list)}>({ItemReader(list.Element, list.IsSparse)})",
        TypeModel.Map { Key: TypeModel.Enum key } map =>
            $"reader.Read{Sparse(map.IsSparse)}EnumMap<{TypeName.Of(key)}, {TypeName.Value(map)}>({ItemReader(map.Value, map.IsSparse)})",
        TypeModel.Map map => $"reader.Read{Sparse(map.IsSparse)}Map<{TypeName.Value(map)}>({ItemReader(map.Value, map.IsSparse)})",
        _ => $"reader.Read{Kind(type)}()",
    };

    public override string EmptyStructure(string codec, TypeModel.Structure type) =>
        $"{RuntimeNames.ShapeJson}.FromResponse(\"{{}}\"u8, {codec}{CodecMethods.Read(type.Name)})";

    /// <summary>The method of the writer for a list or map. One of structures or unions opens each of them itself.</summary>
    private static string CollectionMethod(TypeModel type) => type switch
    {
        TypeModel.List { Element: TypeModel.Structure or TypeModel.Union } => "Objects",
        TypeModel.List => "List",
        TypeModel.Map { Value: TypeModel.Structure or TypeModel.Union } => "ObjectMap",
        _ => "Map",
    };

    /// <summary>The method or lambda that writes what a list or map holds. None of them ever gets <c>null</c>.</summary>
    private static string ItemWriter(TypeModel collection) => collection switch
    {
        TypeModel.List { IsSparse: true } list => WriterLambda(list.Element, TypeName.Element(list), list.Element.IsValueType ? "value!.Value" : "value!"),
        TypeModel.Map { IsSparse: true } map => WriterLambda(map.Value, TypeName.Value(map), map.Value.IsValueType ? "value!.Value" : "value!"),
        TypeModel.List list => ItemWriterOf(list.Element),
        _ => ItemWriterOf(((TypeModel.Map)collection).Value),
    };

    private static string ItemWriterOf(TypeModel item) => item.IsCollection ? WriterLambda(item, TypeName.Of(item), "value") : WriterMethod(item);

    private static string WriterLambda(TypeModel item, string type, string value)
    {
        var write = item.IsCollection
            ? $"writer.{CollectionMethod(item)}Element({value}, {ItemWriter(item)})"
            : $"{WriterMethod(item)}(ref writer, {value})";
        return $"static (ref {RuntimeNames.JsonShapeWriter} writer, {type} value) => {write}";
    }

    private static string WriterMethod(TypeModel item) => item switch
    {
        TypeModel.Structure or TypeModel.Union => CodecMethods.Write(((TypeModel.Named)item).Name),
        TypeModel.Enum => $"{RuntimeNames.Elements}.WriteEnum<{TypeName.Of(item)}>",
        TypeModel.IntEnum => $"{RuntimeNames.Elements}.WriteIntEnum<{TypeName.Of(item)}>",
        _ => $"{RuntimeNames.Elements}.Write{Kind(item)}",
    };

    /// <summary>The method or lambda that reads what a list or map holds.</summary>
    private string ItemReader(TypeModel item, bool isSparse) => item switch
    {
        TypeModel.List or TypeModel.Map => ReaderLambda(item),
        { IsValueType: true } when isSparse => ReaderLambda(item),
        TypeModel.Structure structure => CodecMethods.Read(structure.Name),
        TypeModel.Union union => CodecMethods.TryRead(union.Name),
        TypeModel.Enum => $"{RuntimeNames.Elements}.ReadEnum<{TypeName.Of(item)}>",
        TypeModel.IntEnum => $"{RuntimeNames.Elements}.ReadIntEnum<{TypeName.Of(item)}>",
        _ => $"{RuntimeNames.Elements}.Read{Kind(item)}",
    };

    private string ReaderLambda(TypeModel item) => $"static (ref {RuntimeNames.JsonShapeReader} reader) => {Read(item)}";

    private static string Sparse(bool isSparse) => isSparse ? "Sparse" : "";

    /// <summary>The word for a type in the names of the runtime's methods.</summary>
    private static string Kind(TypeModel type) => type switch
    {
        TypeModel.String => "String",
        TypeModel.Boolean => "Boolean",
        TypeModel.Blob or TypeModel.StreamingBlob => "Blob",
        TypeModel.Document => "Document",
        TypeModel.Timestamp timestamp => TimestampName.Of(timestamp.Format ?? TimestampFormat.EpochSeconds),
        TypeModel.Enum => "Enum",
        TypeModel.Number number => NumberName.Of(number.Kind),
        _ => throw TypeName.Unknown(type),
    };
}
