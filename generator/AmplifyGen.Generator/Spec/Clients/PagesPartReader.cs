using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads the parts of a description of pages, in any format.</summary>
internal sealed class PagesPartReader(ClientOperation operation, Faults faults)
{
    private readonly PathReader _paths = new(operation.Shapes, faults);

    /// <summary>Finds a member of the input, or reports that it does not exist.</summary>
    public MemberModel? FindInput(SpecNode node, string name)
    {
        if (Expect.String(node, name, operation.Shape.Id, faults) is not { } text)
            return null;

        foreach (var member in operation.InputMembers)
        {
            if (string.Equals(member.Name, text.Value, StringComparison.Ordinal))
                return member;
        }

        var input = ProblemText.Quote(operation.Model.InputShapeId);
        if (operation.Shapes.Nearest.Find(text.Value, operation.InputMembers.Select(static member => member.Name)) is { } nearest)
            faults.Report(ProblemKinds.MissingMemberWithNearest, node.Location, input, ProblemText.Quote(text.Value), ProblemText.Quote(nearest));
        else
            faults.Report(ProblemKinds.MissingMember, node.Location, input, ProblemText.Quote(text.Value));

        return null;
    }

    public PageTokenModel? ReadToken(SpecNode input, string inputName, SpecNode output, string outputName)
    {
        var member = FindInput(input, inputName);
        var path = _paths.Read(output, outputName, operation.Shape.Id, operation.Output);
        if (member is null || path is null)
            return null;

        if (path.Type == PathType.Of(member.Type) && path.Type is not (PathType.List or PathType.Null))
            return new PageTokenModel(path, member.PropertyName, member.Type);

        faults.Report(
            ProblemKinds.MistypedToken,
            output.Location,
            ProblemText.Quote(((JsonString)output.Value).Value),
            ProblemText.Quote(operation.Shape.Id),
            PathTypes.Describe(path.Type),
            ProblemText.Quote(member.Name),
            PathTypes.Describe(PathType.Of(member.Type)));
        return null;
    }

    public PathModel? ReadCondition(SpecNode node, string name) => _paths.ReadCondition(node, name, operation.Shape.Id, operation.Output);

    /// <param name="isListExpected">Whether anything except a list or map is a fault. Otherwise, it is ignored.</param>
    public PageItemsModel? ReadItems(SpecNode node, string name, bool isListExpected)
    {
        if (_paths.Read(node, name, operation.Shape.Id, operation.Output) is not { } path)
            return null;

        var type = path switch
        {
            PathModel.Member member => member.MemberType,
            PathModel.Case unionMember => unionMember.CaseType,
            _ => null,
        };
        if (type is { IsCollection: true })
            return new PageItemsModel(path, type);

        if (path.Type is PathType.List or PathType.Map)
            faults.Refuse("items that are not a member of the output", node.Location);
        else if (isListExpected)
            Expect.Wrong(node, "a path to a list or map", name, operation.Shape.Id, faults);

        return null;
    }
}
