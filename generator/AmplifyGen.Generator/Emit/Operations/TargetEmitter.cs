using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the path and the query of a request.
/// <code>
/// var target = new StringBuilder();
/// target.Append("/functions/");
/// UriTarget.AppendLabel(target, input.FunctionName, "GetFunctionRequest", "FunctionName");
/// if (input.Qualifier is { } part1)
///     UriTarget.AppendQuery(target, "Qualifier", part1);
/// </code>
/// </summary>
internal sealed class TargetEmitter(InputMembers input, RequestModel request)
{
    private readonly CodeWriter _writer = input.Writer;
    private readonly StringBuilder _literal = new();
    private readonly EquatableArray<UriSegment> _path = request is RequestModel.Rest rest ? rest.Path : EquatableArray<UriSegment>.Empty;
    private readonly string _query = (request as RequestModel.Rest)?.Query ?? "";

    /// <summary>Gets the expression for the target.</summary>
    public string Expression { get; private set; } = "target.ToString()";

    public void EmitStatements()
    {
        var isConstant = !_path.Any(static segment => segment is UriSegment.Label)
            && !input.All.Any(static member => member.Binding is MemberBinding.Query or MemberBinding.QueryParams);
        if (!isConstant)
            _writer.Line($"var target = new {RuntimeNames.StringBuilder}();");

        EmitPath();
        if (_query.Length > 0)
            _literal.Append('?').Append(_query);

        if (isConstant)
        {
            Expression = CSharpLiteral.String(_literal.ToString());
            return;
        }

        EmitLiteral();
        for (var index = 0; index < input.All.Count; index++)
            EmitQuery(input.All[index], FormattableString.Invariant($"part{index}"));

        _writer.BlankLine();
    }

    private void EmitPath()
    {
        if (_path.Count == 0)
            _literal.Append('/');

        foreach (var segment in _path)
        {
            _literal.Append('/');
            switch (segment)
            {
                case UriSegment.Literal part:
                    _literal.Append(part.Text);
                    break;
                case UriSegment.Label label:
                    var member = input.Find(label);
                    EmitLiteral();
                    _writer.Line($"{RuntimeNames.UriTarget}.{(label.IsGreedy ? "AppendGreedyLabel" : "AppendLabel")}(target, {HttpTextEmitter.Of(member.Type, InputMembers.Value(member))}, {input.Place(member)});");
                    break;
            }
        }
    }

    private void EmitLiteral()
    {
        if (_literal.Length > 0)
            _writer.Line($"target.Append({CSharpLiteral.String(_literal.ToString())});");

        _literal.Clear();
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
