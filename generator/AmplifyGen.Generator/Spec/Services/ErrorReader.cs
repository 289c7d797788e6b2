using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

internal static class ErrorReader
{
    public static Reading<ErrorModel> Read(Shape shape, ReadingContext context)
    {
        var faults = new Faults();
        faults.Inherit(shape.Faults);
        var references = new List<Shape>();
        var messageMember = shape.Members.Find(member => IsMessage(member, context.Table));
        var propertyNames = PropertyNames.OfError(shape, context.Names, messageMember);
        var members = new MemberReader(shape, context, faults, references).Read(propertyNames);
        var messageIndex = messageMember is null ? -1 : shape.Members.IndexOf(messageMember);
        var documentation = TraitReader.ReadDocumentation(shape.Traits, shape.Id, faults);
        var model = new ErrorModel
        {
            ShapeId = shape.Id,
            Name = context.Names.OfShape(shape.Id),
            Code = shape.Name,
            StatusCode = ReadStatusCode(shape, faults),
            IsRetryable = shape.Traits.Has(TraitIds.Retryable),
            MessageMember = messageIndex < 0 ? null : members[messageIndex],
            Members = members.Where((_, index) => index != messageIndex).ToEquatableArray(),
            Documentation = documentation,
            Deprecation = TraitReader.ReadDeprecation(shape.Traits, documentation, shape.Id, faults),
        };
        return new Reading<ErrorModel>(model, faults, references);
    }

    private static bool IsMessage(ShapeMember member, ShapeTable table) =>
        string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)
        && member.Target is { } target
        && table.Find(target.Target) is { Type: ShapeType.String } shape
        && !shape.Traits.Has(TraitIds.Enum);

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
