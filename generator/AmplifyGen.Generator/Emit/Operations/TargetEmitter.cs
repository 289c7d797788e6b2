using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the path and the query of a request.
/// <code>
/// var target = new StringBuilder("/functions/"
///     + UriTarget.Label(input.FunctionName, "GetFunctionRequest", "FunctionName"));
/// if (input.Qualifier is { } part1)
///     UriTarget.AppendQuery(target, "Qualifier", part1);
/// </code>
/// Without members in the query, the target is a string.
/// </summary>
internal sealed class TargetEmitter(InputMembers input, RequestModel request)
{
    private readonly CodeWriter _writer = input.Writer;
    private readonly EquatableArray<UriSegment> _path = request is RequestModel.Rest rest ? rest.Path : EquatableArray<UriSegment>.Empty;
    private readonly string _query = (request as RequestModel.Rest)?.Query ?? "";

    /// <summary>Gets the expression for the target.</summary>
    public string Expression { get; private set; } = "";

    public void EmitStatements()
    {
        var parts = Parts().ToList();
        var hasQuery = input.All.Any(static member => member.Binding is MemberBinding.Query or MemberBinding.QueryParams);
        if (parts.Count == 1 && !hasQuery)
        {
            Expression = parts[0];
            return;
        }

        EmitTarget(parts, hasQuery ? $"new {RuntimeNames.StringBuilder}(" : "", hasQuery ? ");" : ";");
        Expression = hasQuery ? "target.ToString()" : "target";
        for (var index = 0; index < input.All.Count; index++)
            EmitQuery(input.All[index], FormattableString.Invariant($"part{index}"));

        _writer.BlankLine();
    }

    /// <summary>Returns the expressions for the parts of the target that are always there: literals, and a label after each but the last.</summary>
    private IEnumerable<string> Parts()
    {
        var literal = new StringBuilder();
        foreach (var segment in _path)
        {
            literal.Append('/');
            switch (segment)
            {
                case UriSegment.Literal part:
                    literal.Append(part.Text);
                    break;
                case UriSegment.Label label:
                    yield return CSharpLiteral.String(literal.ToString());
                    yield return LabelOf(label);
                    literal.Clear();
                    break;
            }
        }

        if (_path.Count == 0)
            literal.Append('/');

        if (_query.Length > 0)
            literal.Append('?').Append(_query);

        if (literal.Length > 0)
            yield return CSharpLiteral.String(literal.ToString());
    }

    private string LabelOf(UriSegment.Label label)
    {
        var member = input.Find(label);
        return $"{RuntimeNames.UriTarget}.{(label.IsGreedy ? "GreedyLabel" : "Label")}({HttpTextEmitter.Of(member.Type, InputMembers.Value(member))}, {input.Place(member)})";
    }

    private void EmitTarget(List<string> parts, string before, string after)
    {
        _writer.Line($"var target = {before}{parts[0]}{(parts.Count == 1 ? after : "")}");
        using (_writer.Indent())
        {
            for (var index = 1; index < parts.Count; index++)
                _writer.Line($"+ {parts[index]}{(index == parts.Count - 1 ? after : "")}");
        }
    }

    private void EmitQuery(MemberModel member, string local)
    {
        switch (member.Binding)
        {
            case MemberBinding.Query query:
                input.EmitPresent(member, local, (body, value) => InputMembers.EmitEach(body, member.Type, value, item =>
                    $"{RuntimeNames.UriTarget}.AppendQuery(target, {CSharpLiteral.String(query.Name)}, {HttpTextEmitter.Of(member.Type.Item, item)});"));
                break;
            case MemberBinding.QueryParams parameters:
                input.EmitPresent(member, local, (body, value) => EmitParams(body, (TypeModel.Map)member.Type, parameters, value));
                break;
        }
    }

    private static void EmitParams(CodeWriter body, TypeModel.Map map, MemberBinding.QueryParams parameters, string value) => body.Statement($"foreach (var entry in {value})", each =>
    {
        var key = InputMembers.Key(map);
        if (parameters.Except.Count > 0)
        {
            each.Line($"if ({key} is {string.Join(" or ", parameters.Except.Select(CSharpLiteral.String))})");
            using (each.Indent())
                each.Line("continue;");

            each.BlankLine();
        }

        InputMembers.EmitEach(each, map.Value, "entry.Value", item => $"{RuntimeNames.UriTarget}.AppendQuery(target, {key}, {item});");
    });
}
