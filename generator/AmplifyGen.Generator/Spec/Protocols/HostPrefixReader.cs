using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>Reads the text that an operation adds before the host of the service: <c>{AccountId}.data.</c> (<c>smithy.api#endpoint</c>).</summary>
internal sealed class HostPrefixReader(OperationShape operation, Shape? input, Faults faults)
{
    private const string LabelHint = "a host whose labels are required members with " + TraitIds.HostLabel;

    /// <summary>The maximum number of octets in a label of a host (RFC 1035).</summary>
    private const int MaxHostLabel = 63;

    public EquatableArray<UriSegment> Read()
    {
        if (operation.Traits.Find(TraitIds.Endpoint) is not { } trait || Expect.Object(trait.Node, trait.Id, operation.Id, faults) is not { } value)
            return EquatableArray<UriSegment>.Empty;

        if (value.Find("hostPrefix") is not { } part)
        {
            faults.Report(ProblemKinds.MissingValue, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(operation.Id), "a 'hostPrefix'");
            return EquatableArray<UriSegment>.Empty;
        }

        var node = trait.Node.With(part.Value);
        if (Expect.String(node, "hostPrefix", operation.Id, faults) is not { } prefix)
            return EquatableArray<UriSegment>.Empty;

        // If the prefix is not valid, its labels are unknown.
        if (Read(prefix.Value, node) is not { } segments)
            return EquatableArray<UriSegment>.Empty;

        ReportUnbound(segments);
        return segments;
    }

    private void ReportUnbound(EquatableArray<UriSegment> segments)
    {
        var labels = new HashSet<string>(segments.OfType<UriSegment.Label>().Select(static label => label.MemberName), StringComparer.Ordinal);
        foreach (var member in input?.Members ?? [])
        {
            if (member.Traits.Find(TraitIds.HostLabel) is { } trait && !labels.Contains(member.Name))
            {
                var name = ProblemText.Bound(member.Name);
                faults.Report(ProblemKinds.UnboundHostLabel, trait.NameLocation, "'" + name + "'", ProblemText.Quote(operation.Id), name);
            }
        }
    }

    private EquatableArray<UriSegment>? Read(string prefix, SpecNode node)
    {
        var segments = new List<UriSegment>();
        if (!IsHost(prefix))
        {
            Expect.Wrong(node, "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends", "hostPrefix", operation.Id, faults);
            return null;
        }

        for (var start = 0; start < prefix.Length;)
        {
            var isLabel = prefix[start] == '{';
            var end = isLabel ? prefix.IndexOf('}', start) : prefix.IndexOf('{', start);
            if (end < 0 && isLabel)
            {
                Expect.Wrong(node, LabelHint, "hostPrefix", operation.Id, faults);
                return null;
            }

            if (end < 0)
                end = prefix.Length;

            var text = isLabel ? prefix.Substring(start + 1, end - start - 1) : prefix.Substring(start, end - start);
            if (isLabel ? !IsBound(text) : !text.All(IsHostCharacter))
            {
                var expected = isLabel ? LabelHint : "letters, digits, hyphens, points and labels";
                Expect.Wrong(node, expected, "hostPrefix", operation.Id, faults);
                return null;
            }

            segments.Add(isLabel ? new UriSegment.Label(text) : new UriSegment.Literal(text));
            start = isLabel ? end + 1 : end;
        }

        return segments.ToEquatableArray();
    }

    /// <summary>
    /// Determines whether the parts between the dots can be labels of a host, with members for some of their characters. The last part is
    /// followed by the host of the service, so it can be empty or end with a hyphen.
    /// </summary>
    private static bool IsHost(string prefix)
    {
        var parts = prefix.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var isLast = i == parts.Length - 1;
            if ((part.Length == 0 && (!isLast || i == 0)) || CountLiterals(part) > MaxHostLabel || part.StartsWith("-", StringComparison.Ordinal))
                return false;

            if (!isLast && part.EndsWith("-", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static int CountLiterals(string part)
    {
        var count = 0;
        var isLiteral = true;
        foreach (var character in part)
        {
            isLiteral = character switch
            {
                '{' => false,
                '}' => true,
                _ => isLiteral,
            };
            if (isLiteral && character != '}')
                count++;
        }

        return count;
    }

    private bool IsBound(string name) =>
        input?.FindMember(name) is { } member && member.Traits.Has(TraitIds.HostLabel) && member.Traits.Has(TraitIds.Required);

    private static bool IsHostCharacter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.';
}
