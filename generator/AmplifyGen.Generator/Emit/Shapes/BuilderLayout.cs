using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// The fields of a builder: the record that it fills and returns, the elements that <c>Add…</c> got, and a bit for each required member whose
/// field cannot show that it was never set.
/// </summary>
internal sealed class BuilderLayout(StructureModel shape)
{
    /// <summary>The record.</summary>
    public const string Value = "_value";

    /// <summary>Whether the record was returned, so that it must not change any more.</summary>
    public const string IsShared = "_isShared";

    private const int BitsPerWord = 32;

    private readonly List<MemberModel> _withBit = [.. shape.Members.Where(MemberField.IsAlwaysSet)];

    /// <summary>Gets the fields that contain bits, each with the value that it has when all members are set.</summary>
    public IEnumerable<(string Name, string Full)> Words =>
        Enumerable.Range(0, (_withBit.Count + BitsPerWord - 1) / BitsPerWord)
            .Select(word => (Word(word), Bits(uint.MaxValue >> Math.Max(0, BitsPerWord - (_withBit.Count - (word * BitsPerWord))))));

    /// <summary>Returns the field for added elements.</summary>
    public static string Added(MemberModel member) => "_new" + member.PropertyName;

    public static string AddedType(MemberModel member) => member.Type is TypeModel.Map map
        ? $"{RuntimeNames.MapAccumulator}<{TypeName.Of(map.Key)}, {TypeName.Value(map)}>"
        : $"{RuntimeNames.ListAccumulator}<{TypeName.Element((TypeModel.List)member.Type)}>";

    /// <summary>Returns the statements that set a member to <c>value</c>.</summary>
    public string Set(MemberModel member)
    {
        var set = $"Writable().{MemberField.Name(member)} = value;";
        if (member.Type.IsCollection)
            return $"{set} {Added(member)} = default;";

        return _withBit.IndexOf(member) is >= 0 and var index ? $"{set} {Word(index / BitsPerWord)} |= {Bit(index)};" : set;
    }

    /// <summary>Returns the condition that a required member was never set.</summary>
    public string IsMissing(MemberModel member) =>
        _withBit.IndexOf(member) is >= 0 and var index ? $"({Word(index / BitsPerWord)} & {Bit(index)}) == 0" : $"{Value}.{MemberField.Name(member)} is null";

    private static string Word(int number) => "_set" + number.ToString(CultureInfo.InvariantCulture);

    private static string Bit(int index) => Bits(1u << (index % BitsPerWord));

    private static string Bits(uint bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "u";
}
