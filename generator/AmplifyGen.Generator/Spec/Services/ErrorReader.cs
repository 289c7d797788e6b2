using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

internal static class ErrorReader
{
    // The runtime finds a message under these names, in any case, without the model.
    private const string Message = "message";
    private const string SpareMessage = "errorMessage";

    public static Reading<ErrorModel> Read(Shape shape, ReadingContext context)
    {
        var faults = new Faults();
        faults.Inherit(shape.Faults);
        var references = new List<Shape>();
        var messageMember = shape.Members.Find(member => IsMessage(member, context.Table));
        var propertyNames = PropertyNames.OfError(shape, context.Names, messageMember);
        var members = new MemberReader(shape, context, faults, references).Read(propertyNames);
        var messageIndex = messageMember is null ? -1 : shape.Members.IndexOf(messageMember);
        var others = members.Where((_, index) => index != messageIndex).ToEquatableArray();
        var documentation = TraitReader.ReadDocumentation(shape.Traits, shape.Id, faults);
        var model = new ErrorModel
        {
            ShapeId = shape.Id,
            Name = context.Names.OfShape(shape.Id),
            Code = shape.Name,
            StatusCode = ReadStatusCode(shape, faults),
            IsRetryable = shape.Traits.Has(TraitIds.Retryable),
            MessageMember = messageIndex < 0 ? null : members[messageIndex],
            IsMessageShared = messageIndex < 0 || IsShared(members[messageIndex]),
            SpareMessageMember = messageIndex < 0 ? others.FirstOrDefault(IsSpareMessage) : null,
            IsSensitive = context.Table.Sensitive.IsIn(shape),
            Members = others,
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(shape.Traits, documentation, shape.Id, faults),
        };
        return new Reading<ErrorModel>(model, faults, references);
    }

    private static bool IsMessage(ShapeMember member, ShapeTable table) =>
        string.Equals(member.Name, Message, StringComparison.OrdinalIgnoreCase)
        && member.Target is { } target
        && table.Find(target.Target) is { Type: ShapeType.String } shape
        && !shape.Traits.Has(TraitIds.Enum);

    private static bool IsShared(MemberModel member) =>
        member.Binding is MemberBinding.Body
        && (string.Equals(member.WireName, Message, StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.WireName, SpareMessage, StringComparison.OrdinalIgnoreCase));

    /// <summary>It stays a property, since exceptions have none of this name; what is sensitive is no message.</summary>
    private static bool IsSpareMessage(MemberModel member) =>
        string.Equals(member.Name, SpareMessage, StringComparison.OrdinalIgnoreCase) && member is { Type: TypeModel.String, IsSensitive: false } && !IsShared(member);

    private static int ReadStatusCode(Shape shape, Faults faults)
    {
        if (shape.Traits.Find(TraitIds.HttpError) is { } trait)
            return ReadStatusCode(trait.Node, trait.Id, shape.Id, faults);

        var error = shape.Traits.Find(TraitIds.Error)!.Node;
        switch ((error.Value as JsonString)?.Value)
        {
            case "client":
                return 400;
            case "server":
                return 500;
            default:
                Expect.Wrong(error, "\"client\" or \"server\"", TraitIds.Error, shape.Id, faults);
                return 500;
        }
    }

    public static int ReadStatusCode(SpecNode node, string name, string owner, Faults faults)
    {
        var isCode = node.Value is JsonNumber number
            & int.TryParse((node.Value as JsonNumber)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is >= 100 and <= 599;
        if (isCode)
            return code;

        Expect.Wrong(node, "an HTTP status code", name, owner, faults);
        return 500;
    }
}
