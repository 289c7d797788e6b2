using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>A protocol whose requests follow Smithy's HTTP traits: <c>restJson1</c>.</summary>
internal sealed class RestProtocol(string traitId) : Protocol(traitId)
{
    public override MemberBinding ReadBinding(ShapeMember member, TypeModel type, MessagePart holder, Faults faults) =>
        new BindingReader(holder, faults).Read(member, type);

    public override bool IsJsonName(Trait trait) => string.Equals(trait.Id, TraitIds.JsonName, StringComparison.Ordinal);

    public override bool CanStream(ShapeMember member) => member.Traits.Has(TraitIds.HttpPayload);

    public override RequestModel ReadRequest(
        OperationShape operation, ServiceShape service, Shape? input, EquatableArray<MemberModel> members, ShapeTable table, Faults faults)
    {
        var http = new HttpTraitReader(operation, input, table, faults).Read();
        return new RequestModel.Rest
        {
            Method = http.Method,
            Path = http.Path,
            Query = http.Query,
            Body = BodyOf(members),
        };
    }

    private static BodyModel BodyOf(EquatableArray<MemberModel> members)
    {
        foreach (var member in members)
        {
            if (member.Binding is MemberBinding.Payload payload)
                return new BodyModel.Payload(payload.ContentType, IsAlwaysSent: member.Type is TypeModel.Structure);
        }

        return members.Any(static member => member.Binding is MemberBinding.Body)
            ? new BodyModel.Members(BindingReader.Json)
            : new BodyModel.None();
    }
}
