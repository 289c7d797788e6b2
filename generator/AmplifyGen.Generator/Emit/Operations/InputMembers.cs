using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>Writes the code for members of an input that all parts of a request have in common.</summary>
internal sealed class InputMembers(CodeWriter writer, StructureModel input)
{
    private readonly Dictionary<string, MemberModel> _byName = input.Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);

    public CodeWriter Writer { get; } = writer;

    public StructureModel Shape { get; } = input;

    public EquatableArray<MemberModel> All => Shape.Members;

    /// <summary>Gets the member that is the whole body; <c>null</c> for none.</summary>
    public MemberModel? Payload { get; } = input.Members.FirstOrDefault(static member => member.Binding is MemberBinding.Payload);

    public MemberModel Find(UriSegment.Label label) => _byName[label.MemberName];

    public static string Value(MemberModel member) => "input." + member.PropertyName;

    /// <summary>Returns the arguments that identify a member in messages.</summary>
    public string Place(MemberModel member) => $"{CSharpLiteral.String(Shape.Name)}, {CSharpLiteral.String(member.PropertyName)}";

    /// <summary>Writes code for a member if it is set. A required value type always is.</summary>
    public void EmitPresent(MemberModel member, string local, Action<CodeWriter, string> emit)
    {
        if (member is { IsRequired: true, Type.IsValueType: true })
            emit(Writer, Value(member));
        else
            Writer.Statement($"if ({Value(member)} is {{ }} {local})", body => emit(body, local));
    }

    /// <summary>Writes a statement for a value, or for each element of a list.</summary>
    public static void EmitEach(CodeWriter body, TypeModel type, string value, Func<string, string> statement)
    {
        if (type is TypeModel.List)
            body.Statement($"foreach (var item in {value}.AsSpan())", each => each.Line(statement("item")));
        else
            body.Line(statement(value));
    }

    /// <summary>Returns the expression for the key of an entry of a map.</summary>
    public static string Key(TypeModel.Map map) => map.Key is TypeModel.Enum ? "entry.Key.Value" : "entry.Key";
}
