using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads references to a value and its parts: names, the paths of <c>getAttr</c>, and templates such as <c>https://{url#authority}</c>.</summary>
internal sealed class EndpointPathReader(EndpointScope scope, EndpointFaults faults)
{
    public EndpointExpression? FindReference(SpecNode node, string name)
    {
        if (scope.Find(name) is { } value)
            return value;

        faults.Unknown(ProblemKinds.UnknownEndpointReference, ProblemKinds.UnknownEndpointReferenceWithNearest, node.Location, name, scope.Names);
        return null;
    }

    /// <summary>Follows a path. Each part is a name, an index, such as <c>[0]</c>, or both.</summary>
    public EndpointExpression? Follow(SpecNode node, EndpointExpression target, IEnumerable<string> path)
    {
        foreach (var part in path)
        {
            var bracket = part.IndexOf('[');
            var name = bracket < 0 ? part : part.Substring(0, bracket);
            var found = name.Length == 0 && bracket == 0 ? target : EndpointTypes.FindAttribute(target, name);
            if (found is not null && bracket >= 0)
                found = FindItem(found, part.Substring(bracket));

            if (found is null)
            {
                faults.All.Report(
                    ProblemKinds.UnknownEndpointPart, node.Location, ProblemText.Quote(faults.Owner), ProblemText.Quote(part), EndpointTypes.Describe(target.Type));
                return null;
            }

            target = found;
        }

        return target;
    }

    /// <summary>Reads a string. Two consecutive braces are an escaped brace.</summary>
    public EndpointExpression? ReadTemplate(SpecNode node, JsonString text)
    {
        var parts = new List<EndpointExpression>();
        var literal = new StringBuilder();
        for (var index = 0; index < text.Value.Length; index++)
        {
            var character = text.Value[index];
            if (character is not ('{' or '}'))
            {
                literal.Append(character);
                continue;
            }

            if (index + 1 < text.Value.Length && text.Value[index + 1] == character)
            {
                literal.Append(character);
                index++;
                continue;
            }

            var end = character == '{' ? text.Value.IndexOf('}', index) : -1;
            if (end < 0)
            {
                faults.Wrong(node, "a template whose braces match", "template");
                return null;
            }

            if (ReadHole(node, text.Value.Substring(index + 1, end - index - 1)) is not { } hole)
                return null;

            Flush(literal, parts);
            parts.Add(hole);
            index = end;
        }

        Flush(literal, parts);
        return parts.Count switch
        {
            0 => new EndpointExpression.Text(""),
            1 => parts[0],
            _ => new EndpointExpression.Template(parts.ToEquatableArray()),
        };
    }

    private EndpointExpression? ReadHole(SpecNode node, string path)
    {
        if (!faults.Count(node))
            return null;

        var names = path.Split('#');
        if (FindReference(node, names[0]) is not { } target || Follow(node, target, names.Skip(1)) is not { } value)
            return null;

        if (value.Type == EndpointType.Text)
            return value;

        faults.WrongType(node, EndpointType.Text, value.Type, path);
        return null;
    }

    private static EndpointExpression.Item? FindItem(EndpointExpression list, string brackets) =>
        list.Type == EndpointType.TextList
        && brackets[brackets.Length - 1] == ']'
        && int.TryParse(brackets.Substring(1, brackets.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? new EndpointExpression.Item(list, index)
            : null;

    private static void Flush(StringBuilder literal, List<EndpointExpression> parts)
    {
        if (literal.Length > 0)
            parts.Add(new EndpointExpression.Text(literal.ToString()));

        literal.Clear();
    }
}
