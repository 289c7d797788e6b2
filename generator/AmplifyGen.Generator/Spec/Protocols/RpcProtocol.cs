using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>A protocol that sends the whole input in the body and the name of the operation in a header: <c>awsJson1_0</c>, <c>awsJson1_1</c>.</summary>
internal sealed class RpcProtocol(string traitId, string contentType) : Protocol(traitId)
{
    /// <summary>The C2J key for the part of the target before the operation. In Smithy, this part is the name of the service.</summary>
    public const string TargetPrefix = "targetPrefix";

    private const string Target = "X-Amz-Target";

    public override ProtocolModel Describe(ServiceShape service) =>
        base.Describe(service) with { Errors = IsQueryCompatible(service) ? ErrorEnvelope.QueryCompatibleJson : ErrorEnvelope.Json };

    public override MemberBinding ReadBinding(ShapeMember member, TypeModel type, MessagePart holder, Faults faults) => new MemberBinding.Body();

    /// <summary>Determines whether a trait sets the name. Smithy's <c>jsonName</c> has no effect here, but C2J's <c>locationName</c> has, like in botocore.</summary>
    public override bool IsJsonName(Trait trait) => trait.IsTranslated && string.Equals(trait.Id, TraitIds.JsonName, StringComparison.Ordinal);

    public override bool CanStream(ShapeMember member) => false;

    public override RequestModel ReadRequest(
        OperationShape operation, ServiceShape service, Shape? input, EquatableArray<MemberModel> members, ShapeTable table, Faults faults)
    {
        var headers = new List<HeaderModel> { new(Target, ReadPrefix(service, faults) + "." + operation.Name) };
        if (IsQueryCompatible(service))
            headers.Add(new HeaderModel("x-amzn-query-mode", "true"));

        return new RequestModel.Rpc { Headers = headers.ToEquatableArray(), Body = new BodyModel.Members(contentType) };
    }

    private string ReadPrefix(ServiceShape service, Faults faults)
    {
        if (service.Traits.Find(TraitId) is not { IsTranslated: true } trait)
            return service.Name;

        if ((trait.Node.Value as JsonObject)?.Find(TargetPrefix)?.Value is not { } prefix)
        {
            faults.Report(ProblemKinds.MissingValue, trait.NameLocation, ProblemText.Quote("metadata"), "a '" + TargetPrefix + "'");
            return "";
        }

        // It is sent in a header, where a line break would split the message.
        var node = trait.Node.With(prefix);
        if (Expect.String(node, TargetPrefix, service.Id, faults) is not { } text)
            return "";

        if (text.Value.Length == 0 || !text.Value.All(static character => character is > ' ' and <= '~'))
            Expect.Wrong(node, "a name without blanks", TargetPrefix, service.Id, faults);

        return text.Value;
    }

    private static bool IsQueryCompatible(ServiceShape service) => service.Traits.Has(TraitIds.AwsQueryCompatible);
}
