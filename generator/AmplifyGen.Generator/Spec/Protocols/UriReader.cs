using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>
/// Reads the URI template of an operation. Each part after a slash is one segment, even if it is empty: <c>/</c> is one empty literal, and a
/// slash at the end adds one.
/// </summary>
internal sealed class UriReader(SpecNode node, OperationShape operation, Shape? input, ShapeTable table, Faults faults)
{
    private const string PercentHint = "write two hexadecimal digits behind it";
    private const string LabelHint = "name a required member of the input that has smithy.api#httpLabel";

    private readonly string _uri = ((JsonString)node.Value).Value;
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private bool _hasGreedyLabel;

    public (EquatableArray<UriSegment> Path, string Query) Read()
    {
        var segments = new List<UriSegment>();
        if (_uri.Length == 0 || _uri[0] != '/')
        {
            Report(0, Math.Min(1, _uri.Length), "does not start with '/'", "write the path from its root");
            return (segments.ToEquatableArray(), "");
        }

        var pathEnd = _uri.IndexOf('?');
        if (pathEnd < 0)
            pathEnd = _uri.Length;

        for (var start = 1; start <= pathEnd;)
        {
            var end = _uri.IndexOf('/', start, pathEnd - start);
            if (end < 0)
                end = pathEnd;

            if (start == end && end < pathEnd)
                Report(start - 1, 2, "has an empty segment", "remove one of the slashes");

            segments.Add(ReadSegment(start, end));
            start = end + 1;
        }

        ReportUnboundMembers();
        return (segments.ToEquatableArray(), ReadQuery(pathEnd + 1));
    }

    /// <summary>Reads the part after the question mark, which is in every request unchanged.</summary>
    private string ReadQuery(int start)
    {
        if (start >= _uri.Length)
            return "";

        for (var i = start; i < _uri.Length; i++)
        {
            if (_uri[i] == '%' && !IsEscape(_uri, i))
            {
                Report(i, 1, "has '%' in its query that begins no escape", PercentHint);
                break;
            }

            if (!IsPathCharacter(_uri[i]) && _uri[i] is not ('/' or '?'))
            {
                var isBrace = _uri[i] is '{' or '}';
                Report(i, 1, "has " + ProblemText.Quote(_uri.Substring(i, 1)) + " in its query", isBrace ? "bind the member with smithy.api#httpQuery" : "percent-encode it");
                break;
            }
        }

        return _uri.Substring(start);
    }

    private UriSegment ReadSegment(int start, int end)
    {
        var text = _uri.Substring(start, end - start);
        if (text.Length > 2 && text[0] == '{' && text.IndexOf('}') == text.Length - 1)
            return ReadLabel(start + 1, text.Substring(1, text.Length - 2));

        CheckDots(start, text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && !IsEscape(text, i))
            {
                Report(start + i, 1, "has '%' in a literal segment that begins no escape", PercentHint);
                break;
            }

            if (!IsPathCharacter(text[i]))
            {
                var isBrace = text[i] is '{' or '}';
                Report(
                    start + i,
                    1,
                    "has " + ProblemText.Quote(text.Substring(i, 1)) + " in a literal segment",
                    isBrace ? "a label takes the whole of a segment, as in '/{name}'" : "percent-encode it");
                break;
            }
        }

        return new UriSegment.Literal(text);
    }

    /// <summary>Checks for dot segments. HTTP clients and servers remove them, escaped or not, with the segment before them.</summary>
    private void CheckDots(int start, string text)
    {
        var plain = text.Replace("%2e", ".").Replace("%2E", ".");
        if (plain is "." or "..")
            Report(start, text.Length, "has the segment " + ProblemText.Quote(text), "write the path without it");
    }

    private UriSegment ReadLabel(int start, string label)
    {
        var isGreedy = label[label.Length - 1] == '+';
        var name = isGreedy ? label.Substring(0, label.Length - 1) : label;

        if (_hasGreedyLabel)
            Report(start, label.Length, "has the label " + ProblemText.Quote(label) + " behind a greedy one", "make the greedy label the last");

        _hasGreedyLabel |= isGreedy;
        var member = input?.FindMember(name);
        if (!_labels.Add(name))
            Report(start, name.Length, "has the label " + ProblemText.Quote(name) + " twice", "give each label once");
        else if (member is null || !member.Traits.Has(TraitIds.HttpLabel))
            Report(start, name.Length, "has the label " + ProblemText.Quote(name) + ", to which the input binds no member", LabelHint);
        else if (!member.Traits.Has(TraitIds.Required))
            Report(start, name.Length, "has the label " + ProblemText.Quote(name) + ", whose member is not required", "add smithy.api#required to the member");
        else
            CheckType(member, isGreedy);

        return new UriSegment.Label(name, isGreedy);
    }

    private void CheckType(ShapeMember member, bool isGreedy)
    {
        if (member.Target is not { } reference || table.Find(reference.Target) is not { } target)
            return;

        if (isGreedy && target.Type is not (ShapeType.String or ShapeType.Enum))
        {
            faults.Report(
                ProblemKinds.WrongShapeType, reference.Location, "The greedy label " + ProblemText.Quote(member.Name), "a string", target.Type.ToSmithyName());
        }
        else if (target.Type is ShapeType.List or ShapeType.Set or ShapeType.Map or ShapeType.Structure or ShapeType.Union or ShapeType.Document or ShapeType.Blob)
        {
            faults.Report(
                ProblemKinds.WrongShapeType,
                reference.Location,
                "The label " + ProblemText.Quote(member.Name),
                "a string, number, boolean or timestamp",
                target.Type.ToSmithyName());
        }
    }

    private void ReportUnboundMembers()
    {
        foreach (var member in input?.Members ?? [])
        {
            if (member.Traits.Find(TraitIds.HttpLabel) is { } trait && !_labels.Contains(member.Name))
            {
                var name = ProblemText.Bound(member.Name);
                faults.Report(ProblemKinds.UnboundLabel, trait.NameLocation, "'" + name + "'", ProblemText.Quote(operation.Id), name);
            }
        }
    }

    private void Report(int start, int length, string fault, string nextStep) => faults.Report(
        ProblemKinds.InvalidUri, node.LocationWithin(start, length), ProblemText.Quote(operation.Id), fault, nextStep);

    private static bool IsEscape(string text, int index) =>
        index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]);

    /// <summary>Determines whether a character is a pchar of RFC 3986.</summary>
    private static bool IsPathCharacter(char character) => character
        is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '-' or '.' or '_' or '~' or '%' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '@';
}
