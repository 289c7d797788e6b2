using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

internal static class ErrorReader
{
    // The runtime finds a message under these names, in any case, without the model.
    private const string Message = "message";
    private const string SpareMessage = "errorMessage";

    private const string Client = "client";
    private const string Server = "server";

    public static Reading<ErrorModel> Read(Shape shape, ReadingContext context)
    {
        var faults = new Faults();
        faults.Inherit(shape.Faults);
        context.Checks.Check(shape, faults);
        NameLengths.Check(context.Names.OfShape(shape.Id), shape.Id, shape.IdLocation, faults);
        if (shape.Traits.Find(TraitIds.HttpError) is { } status)
            HttpStatus.Check(status.Node, status.Id, shape.Id, faults);

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
            QueryCode = ReadQueryCode(shape, faults),
            IsRetryable = shape.Traits.Has(TraitIds.Retryable),
            IsThrottling = IsThrottling(shape, faults),
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
        && (string.Equals(member.WireNames.Json, Message, StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.WireNames.Json, SpareMessage, StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether a member is the spare message. It remains a property, because exceptions have none of this name. A sensitive member is not a message.</summary>
    private static bool IsSpareMessage(MemberModel member) =>
        string.Equals(member.Name, SpareMessage, StringComparison.OrdinalIgnoreCase) && member is { Type: TypeModel.String, IsSensitive: false } && !IsShared(member);

    private static bool IsThrottling(Shape shape, Faults faults) =>
        shape.Traits.Find(TraitIds.Retryable) is { } trait
        && Expect.Object(trait.Node, trait.Id, shape.Id, faults)?.Find("throttling") is { } part
        && Expect.Boolean(trait.Node.With(part.Value), "throttling", shape.Id, faults)?.Value == true;

    /// <summary>Reads <c>awsQueryError</c>, which applies to services that once used another protocol.</summary>
    private static string? ReadQueryCode(Shape shape, Faults faults)
    {
        if (shape.Traits.Find(TraitIds.AwsQueryError) is not { } trait
            || Expect.Object(trait.Node, trait.Id, shape.Id, faults)?.Find("code") is not { } part
            || Expect.String(trait.Node.With(part.Value), "code", shape.Id, faults) is not { } code)
        {
            return null;
        }

        return string.Equals(code.Value, shape.Name, StringComparison.Ordinal) ? null : code.Value;
    }

    /// <summary>Checks the side that an error blames.</summary>
    public static void CheckSide(Trait trait, string owner, Faults faults)
    {
        if (trait.Node.Value is not JsonString { Value: Client or Server })
            Expect.Wrong(trait.Node, "\"client\" or \"server\"", trait.Id, owner, faults);
    }
}
