using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client.Paths;

/// <summary>
/// Spells an expression in C#, as an operand that can be part of any other expression.
/// <code>
/// output.Configuration?.State?.Value
/// Client::JmesPath.Project(output.Services, static item => item?.Name)
/// </code>
/// </summary>
internal sealed class PathEmitter
{
    private readonly string _current;
    private readonly int _depth;
    private readonly PathConditionEmitter _conditions;

    public PathEmitter()
        : this(depth: 0)
    {
    }

    private PathEmitter(int depth)
    {
        _depth = depth;
        _current = "item" + Number(depth);
        _conditions = new PathConditionEmitter(this);
    }

    /// <summary>Returns the condition that the expression is true.</summary>
    public string Condition(PathModel path) => _conditions.Emit(path);

    /// <summary>Returns the value of the expression, with the type from <see cref="PathTypeName"/>.</summary>
    public string Value(PathModel path) => path switch
    {
        PathModel.Root root => root.Name,
        PathModel.Current => _current,
        PathModel.Member member => PathConversion.Of(Raw(member), IsNullable(member), member.MemberType),
        PathModel.Case unionMember => PathConversion.Of(Raw(unionMember), isNullable: true, unionMember.CaseType),
        PathModel.Entry entry => Method("Find", Value(entry.Source), Key(entry), Values(entry.Map)),
        PathModel.Field field => $"{Value(field.Source)}?.Item{(field.Position + 1).ToString(CultureInfo.InvariantCulture)}",
        PathModel.Values values => Method("Values", Value(values.Source), Values(values.Map)),
        PathModel.Keys keys => Method("Keys", Value(keys.Source), $"static key => {PathConversion.Of("key", isNullable: false, keys.Map.Key)}"),
        PathModel.Index index => Method("At", Value(index.Source), Integer(index.Value)),
        PathModel.Slice slice => Method("Slice", Value(slice.Source), Integer(slice.First), Integer(slice.Last), Integer(slice.Step)),
        PathModel.Projection projection => Method("Project", Value(projection.Source), Lambda(inner => inner.Value(projection.Body))),
        PathModel.Filter filter => Method("Where", Value(filter.Source), Lambda(inner => inner.Condition(filter.Condition))),
        PathModel.Flatten flatten => Method("Flatten", Value(flatten.Source)),
        PathModel.Let let => Method("Let", Value(let.Source), Lambda(inner => inner.Value(let.Body))),
        PathModel.MultiList list => OfNode(list.Node, $"({PathTypeName.Of(list.Type)})new {PathTypeName.Of(((PathType.List)list.Type).Element)}[] {{ {Join(list.Items)} }}"),
        PathModel.MultiHash hash => OfNode(hash.Node, $"({PathTypeName.Of(hash.Type)}){Tuple(hash)}"),
        PathModel.And and => $"({Cast(and.Left)} is var {Variable(and)} && {PathConditionEmitter.IsTrue(Variable(and), and.Type)} ? {Cast(and.Right)} : {Variable(and)})",
        PathModel.Or or => $"({Cast(or.Left)} is var {Variable(or)} && {PathConditionEmitter.IsTrue(Variable(or), or.Type)} ? {Variable(or)} : {Cast(or.Right)})",
        PathModel.Order order => $"({Value(order.Left)} is {{ }} left{Name(order)} && {Value(order.Right)} is {{ }} right{Name(order)} ? left{Name(order)} {order.Operator} right{Name(order)} : (bool?)null)",
        PathModel.ToReal real => $"((double?){Value(real.Operand)})",
        PathModel.TextLiteral text => CSharpLiteral.String(text.Value),
        PathModel.WholeLiteral whole => $"((long?)({CSharpLiteral.Integer(whole.Value)}))",
        PathModel.RealLiteral real => $"((double?)({CSharpLiteral.Double(real.Value)}))",
        PathModel.NullLiteral => $"default({PathTypeName.Of(path.Type)})",
        PathModel.Call call => Method(call.Method, [.. call.Arguments.Select(Value)]),
        PathModel.CallEach call => Method(call.Method, Value(call.Source), Lambda(inner => inner.Value(call.Body))),
        PathModel.FirstNotNull first => $"({string.Join(" ?? ", first.Items.Select(Cast))})",
        _ => $"((bool?){Condition(path)})",
    };

    /// <summary>Returns the value of a member with the type of its property.</summary>
    public string Raw(PathModel path) => path switch
    {
        PathModel.Member member => $"{Value(member.Source)}{(IsNullable(member.Source) ? "?" : "")}.{member.PropertyName}",
        PathModel.Case unionMember => $"({Value(unionMember.Source)} as {TypeName.Generated(unionMember.UnionName)}.{unionMember.CaseName})?.Value",
        _ => throw new InvalidOperationException($"'{path.GetType().Name}' is not a member."),
    };

    public static string Method(string name, params string[] arguments) => $"{RuntimeNames.JmesPath}.{name}({string.Join(", ", arguments)})";

    /// <summary>Returns a function of the node that an expression applies to. It captures nothing.</summary>
    public string Lambda(Func<PathEmitter, string> body)
    {
        var inner = new PathEmitter(_depth + 1);
        return $"static {inner._current} => {body(inner)}";
    }

    /// <summary>Determines whether the expression can be <c>null</c> in C#.</summary>
    public static bool IsNullable(PathModel path) => path switch
    {
        PathModel.Root => false,
        PathModel.Member member => !member.IsRequired || IsNullable(member.Source),
        _ => true,
    };

    /// <summary>Casts a value for which C# cannot find a common type.</summary>
    private string Cast(PathModel path) => path.Type is PathType.List ? $"(({PathTypeName.Of(path.Type)}){Value(path)})" : Value(path);

    private string OfNode(PathModel? node, string value) => node is null ? $"({value})" : $"({Value(node)} is null ? null : {value})";

    private string Tuple(PathModel.MultiHash hash) => hash.Items.Count == 1
        ? $"new {PathTypeName.Tuple((PathType.Hash)hash.Type)}({Join(hash.Items)})"
        : $"({Join(hash.Items)})";

    private string Join(EquatableArray<PathModel> items) => string.Join(", ", items.Select(Value));

    private static string Key(PathModel.Entry entry)
    {
        var key = CSharpLiteral.String(entry.Key);
        return entry.Map.Key is TypeModel.Enum ? $"new {TypeName.Of(entry.Map.Key)}({key})" : key;
    }

    private static string Values(TypeModel.Map map) => $"static value => {PathConversion.Of("value", map.IsSparse, map.Value)}";

    // Variables of one method have different names. An expression occurs in one place, identified by its text and depth.
    private readonly Dictionary<PathModel, string> _names = new(ByReference.Comparer);

    private string Variable(PathModel path) => "value" + Name(path);

    private string Name(PathModel path)
    {
        if (!_names.TryGetValue(path, out var name))
            _names.Add(path, name = Number(_names.Count));

        return name;
    }

    private static string Integer(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Number(int value) => value == 0 ? "" : (value + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Compares expressions by reference, although their equality is by content.</summary>
    private sealed class ByReference : IEqualityComparer<PathModel>
    {
        public static ByReference Comparer { get; } = new();

        public bool Equals(PathModel? x, PathModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(PathModel obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
