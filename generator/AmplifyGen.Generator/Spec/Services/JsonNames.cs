using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Checks that the members of a structure have different names in JSON. The service defines the names of members of the body, so a duplicate
/// is a fault. A member that is bound to another part is only in the JSON of the whole shape. If a member of the body has its name, such as
/// <c>httpMethod</c> of API Gateway's <c>PutIntegration</c>, it gets its C# name, with a number if needed.
/// </summary>
internal sealed class JsonNames(Shape shape, Faults faults)
{
    private readonly NameScope _names = new(StringComparer.Ordinal);

    /// <summary>The first member of the body with each name.</summary>
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    public MemberModel[] Settle(MemberModel[] members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var name = members[i].WireNames.Json;
            if (members[i].Binding is not MemberBinding.Body)
                continue;

            if (_first.TryGetValue(name, out var first))
                ReportDuplicate(name, i, first);
            else
                _first.Add(_names.Take(name), i);
        }

        return [.. members.Select(Settle)];
    }

    private MemberModel Settle(MemberModel member)
    {
        if (member.Binding is MemberBinding.Body)
            return member;

        var name = _names.IsTaken(member.WireNames.Json) ? member.PropertyName : member.WireNames.Json;
        return member with { WireNames = new WireNames(_names.Take(name)) };
    }

    private void ReportDuplicate(string wireName, int index, int first)
    {
        // The names of members are different, so one of the two has the trait.
        var member = shape.Members[index];
        var trait = member.Traits.Find(TraitIds.JsonName) ?? shape.Members[first].Traits.Find(TraitIds.JsonName);
        faults.Report(
            ProblemKinds.DuplicateWireName,
            trait?.Node.Location ?? member.Location,
            ProblemText.Quote(shape.Id + "$" + member.Name),
            ProblemText.Quote(wireName));
    }
}
