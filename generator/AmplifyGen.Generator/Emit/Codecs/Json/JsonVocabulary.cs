using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Spells members and values as JSON, directly to and from UTF-8. A name with its quotes and what follows them is one constant.
/// <code>
/// writer.String("\"AppId\":\""u8, value.AppId);
/// readAppId = reader.StringMember(ref seen0, 0);
/// </code>
/// </summary>
internal sealed class JsonVocabulary : CodecVocabulary
{
    public override string Writer => RuntimeNames.JsonShapeWriter;

    public override string Reader => RuntimeNames.JsonShapeReader;

    public override string NameOf(MemberModel member) => member.WireNames.Json;

    /// <summary>Returns the number of bytes in the literal. A lone surrogate is three bytes (U+FFFD).</summary>
    public override int LengthOf(MemberModel member) => Encoding.UTF8.GetByteCount(member.WireNames.Json);

    public override string IsNameOf(MemberModel member) => $"{RuntimeNames.WireName}.Is(name, {CSharpLiteral.Utf8(member.WireNames.Json)})";

    public override IEnumerable<string> Write(MemberModel member, string value, bool isOptional)
    {
        var name = JsonLiteral.Name(member.WireNames.Json, member.Type switch
        {
            TypeModel.String => "\"",
            TypeModel.Structure or TypeModel.Union or TypeModel.Map => "{",
            TypeModel.List => "[",
            _ => "",
        });
        switch (member.Type)
        {
            case TypeModel.Structure or TypeModel.Union:
                yield return $"if (writer.TryOpen({name}, {value}))";
                yield return $"    {CodecMethods.Write(((TypeModel.Named)member.Type).Name)}(ref writer, {value});";
                break;
            case TypeModel.List { Element: TypeModel.String, IsSparse: false }:
                yield return $"writer.Strings({name}, {value});";
                break;
            case TypeModel.List { Element: TypeModel.Enum, IsSparse: false } list:
                yield return $"writer.Enums<{TypeName.Element(list)}>({name}, {value});";
                break;
            case TypeModel.List or TypeModel.Map:
                yield return $"writer.{CollectionMethod(member.Type)}<{Items(member.Type)}>({name}, {value}, {ItemWriter(member.Type)});";
                break;
            case TypeModel.StreamingBlob:
                yield return $"writer.Stream({name}, {value}, {CSharpLiteral.String(member.PropertyName)});";
                break;
            case TypeModel.IntEnum:
                yield return $"writer.Int32({name}, {value}{(isOptional ? "?" : "")}.Value);";
                break;
            default:
                yield return $"writer.{WriterKind(member.Type)}({name}, {value});";
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

    public override string ReadMember(TypeModel type, string seen) => type switch
    {
        TypeModel.Enum => $"reader.EnumMember<{TypeName.Of(type)}>({seen})",
        TypeModel.IntEnum or TypeModel.Structure or TypeModel.Union or TypeModel.List or TypeModel.Map => $"reader.HasValue({seen}) ? {Read(type)} : null",
        _ => $"reader.{Kind(type)}Member({seen})",
    };

    public override string EmptyStructure(string codec, TypeModel.Structure type) =>
        $"{RuntimeNames.ShapeJson}.FromResponse(\"{{}}\"u8, {codec}{CodecMethods.Read(type.Name)})";

    /// <summary>Returns the method of the writer for a list or map. The methods for structures and unions open each object.</summary>
    private static string CollectionMethod(TypeModel type) => type switch
    {
        TypeModel.List { Element: TypeModel.Structure or TypeModel.Union } => "Objects",
        TypeModel.List => "List",
        TypeModel.Map { Value: TypeModel.Structure or TypeModel.Union } => "ObjectMap",
        _ => "Map",
    };

    /// <summary>Returns the method or lambda that writes an element or value. Its argument is never <c>null</c>.</summary>
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
            ? $"writer.{CollectionMethod(item)}Element<{Items(item)}>({value}, {ItemWriter(item)})"
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

    /// <summary>Returns the method or lambda that reads an element or value.</summary>
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

    /// <summary>Returns the type arguments of a method for a list or map, so that the compiler does not have to infer them.</summary>
    private static string Items(TypeModel type) => type is TypeModel.Map map ? $"{TypeName.Of(map.Key)}, {TypeName.Value(map)}" : TypeName.Element((TypeModel.List)type);

    private static string WriterKind(TypeModel type) => type switch
    {
        TypeModel.Enum => $"Enum<{TypeName.Of(type)}>",
        TypeModel.Number { Kind: NumberKind.Byte or NumberKind.Short } => "Int32",
        _ => Kind(type),
    };

    private static string Sparse(bool isSparse) => isSparse ? "Sparse" : "";

    /// <summary>Returns the word for a type in the names of the runtime's methods.</summary>
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
