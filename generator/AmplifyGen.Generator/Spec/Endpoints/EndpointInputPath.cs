using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Resolves a path through the input of an operation to members of its C# type.</summary>
/// <param name="members">The members of each structure by its shape id.</param>
/// <param name="node">Where the path is stated.</param>
internal sealed class EndpointInputPath(Dictionary<string, EquatableArray<MemberModel>> members, string owner, SpecNode node, Faults faults)
{
    public EndpointArgumentValue? ReadMember(string inputId, string memberName, EndpointType type) =>
        Read(inputId, [new EndpointPathToken.Field(memberName)], type);

    public EndpointArgumentValue? Read(string inputId, string path, EndpointType type)
    {
        if (EndpointPathTokens.Parse(path) is { } tokens)
            return Read(inputId, tokens, type);

        Expect.Wrong(node, "a path of names, such as 'Table.Name', with '[*]', '[]', '*', '[a, b]' and 'keys(…)'", "path", owner, faults);
        return null;
    }

    private EndpointArgumentValue? Read(string inputId, List<EndpointPathToken> tokens, EndpointType type)
    {
        var root = new TypeModel.Structure(inputId, "");
        if (Follow(root, tokens, 0, lists: 0) is { } found && found.Type == Leaf(type) && found.Lists == (type == EndpointType.TextList ? 1 : 0))
            return type == EndpointType.TextList ? new EndpointArgumentValue.All(found.Step!) : new EndpointArgumentValue.Member(Chain(found.Step));

        Expect.Wrong(node, "a path to " + EndpointTypes.Describe(type) + " in the input", "path", owner, faults);
        return null;
    }

    private static EndpointType Leaf(EndpointType type) => type == EndpointType.TextList ? EndpointType.Text : type;

    /// <summary>A path to one value consists of members alone.</summary>
    private static EquatableArray<EndpointStep.Member> Chain(EndpointStep? step)
    {
        var chain = new List<EndpointStep.Member>();
        for (; step is EndpointStep.Member member; step = member.Next)
            chain.Add(member with { Next = null });

        return chain.ToEquatableArray();
    }

    /// <param name="lists">How many lists are around the value.</param>
    private Found? Follow(TypeModel type, List<EndpointPathToken> tokens, int index, int lists)
    {
        if (index == tokens.Count)
            return End(type, lists);

        switch (tokens[index], type)
        {
            case (EndpointPathToken.Field field, TypeModel.Structure structure):
                return FollowField(structure, field.Name, tokens, index, lists);
            case (EndpointPathToken.Elements or EndpointPathToken.Flatten, TypeModel.List list):
                var around = tokens[index] is EndpointPathToken.Elements ? lists + 1 : Flatten(lists + 1);
                return Follow(list.Element, tokens, index + 1, around) is { } element
                    ? element with { Step = new EndpointStep.Elements(IsEnum(list.Element, element), list.IsSparse, element.Step) }
                    : null;
            case (EndpointPathToken.Flatten, _) when lists > 0:
                return Follow(type, tokens, index + 1, Flatten(lists));
            case (EndpointPathToken.Values, TypeModel.Map map):
                return Follow(map.Value, tokens, index + 1, lists + 1) is { } value
                    ? value with { Step = new EndpointStep.Values(IsEnum(map.Value, value), map.IsSparse, value.Step) }
                    : null;
            case (EndpointPathToken.Keys, TypeModel.Map map):
                return Finish(new EndpointStep.Keys(map.Key is TypeModel.Enum), tokens, index + 1, lists + 1);
            case (EndpointPathToken.Fork fork, _):
                return FollowFork(type, fork, tokens, index, lists);
            default:
                return null;
        }
    }

    private Found? FollowField(TypeModel.Structure structure, string name, List<EndpointPathToken> tokens, int index, int lists)
    {
        var member = members.TryGetValue(structure.ShapeId, out var all) ? all.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.Ordinal)) : null;
        return member is not null && Follow(member.Type, tokens, index + 1, lists) is { } next
            ? next with { Step = new EndpointStep.Member(member.PropertyName, member.IsRequired, IsEnum(member.Type, next), next.Step) }
            : null;
    }

    private Found? FollowFork(TypeModel type, EndpointPathToken.Fork fork, List<EndpointPathToken> tokens, int index, int lists)
    {
        var ways = new List<EndpointStep>();
        foreach (var way in fork.Ways)
        {
            if (Follow(type, way, 0, lists: 0) is not { Type: EndpointType.Text, Lists: 0, Step: { } step })
                return null;

            ways.Add(step);
        }

        return Finish(new EndpointStep.Fork(ways.ToEquatableArray()), tokens, index + 1, lists + 1);
    }

    /// <summary>What makes a list of texts can only be flattened.</summary>
    private static Found? Finish(EndpointStep step, List<EndpointPathToken> tokens, int index, int lists)
    {
        foreach (var token in tokens.Skip(index))
        {
            if (token is not EndpointPathToken.Flatten)
                return null;

            lists = Flatten(lists);
        }

        return new Found(step, lists, EndpointType.Text);
    }

    /// <summary>A list of lists becomes one list, and a list of anything else stays what it is.</summary>
    private static int Flatten(int lists) => Math.Max(1, lists - 1);

    private static Found? End(TypeModel type, int lists) => type switch
    {
        TypeModel.String or TypeModel.Enum => new Found(Step: null, lists, EndpointType.Text),
        TypeModel.Boolean => new Found(Step: null, lists, EndpointType.Boolean),
        TypeModel.List { Element: TypeModel.String or TypeModel.Enum } list =>
            new Found(new EndpointStep.Elements(list.Element is TypeModel.Enum, list.IsSparse, Next: null), lists + 1, EndpointType.Text),
        _ => null,
    };

    private static bool IsEnum(TypeModel type, Found next) => next.Step is null && type is TypeModel.Enum;

    /// <param name="Lists">How many lists are around the values.</param>
    /// <param name="Type">Of the values.</param>
    private sealed record Found(EndpointStep? Step, int Lists, EndpointType Type);
}
