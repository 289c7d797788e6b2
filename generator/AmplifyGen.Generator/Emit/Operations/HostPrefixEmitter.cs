using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>
/// Writes the text before the host of a service.
/// <code>
/// var host = new StringBuilder();
/// HostPrefix.AppendLabel(host, input.AccountId, "GetJobRequest", "AccountId");
/// host.Append(".data.");
/// </code>
/// </summary>
internal sealed class HostPrefixEmitter(InputMembers input, EquatableArray<UriSegment> prefix)
{
    private readonly CodeWriter _writer = input.Writer;

    public void EmitStatements()
    {
        if (!prefix.Any(static segment => segment is UriSegment.Label))
            return;

        _writer.Line($"var host = new {RuntimeNames.StringBuilder}();");
        foreach (var segment in prefix)
            _writer.Line(Append(segment));

        _writer.BlankLine();
    }

    public void EmitInitializer()
    {
        if (prefix.Count > 0)
            _writer.Line($"HostPrefix = {(prefix is [UriSegment.Literal literal] ? CSharpLiteral.String(literal.Text) : "host.ToString()")},");
    }

    private string Append(UriSegment segment)
    {
        if (segment is not UriSegment.Label label)
            return $"host.Append({CSharpLiteral.String(((UriSegment.Literal)segment).Text)});";

        var member = input.Find(label);
        return $"{RuntimeNames.HostPrefix}.AppendLabel(host, {HttpTextEmitter.Of(member.Type, InputMembers.Value(member))}, {input.Place(member)});";
    }
}
