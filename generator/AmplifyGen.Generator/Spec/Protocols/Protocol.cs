using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>
/// The protocol of a service. It decides everything that differs between protocols: which part of a message contains a member, its name
/// there, and how a request is created. To support another protocol, write another class and list it in <see cref="SpokenProtocols"/>.
/// </summary>
/// <param name="traitId">The trait of a service with the protocol.</param>
internal abstract class Protocol(string traitId)
{
    public string TraitId { get; } = traitId;

    /// <summary>Describes the protocol for a service.</summary>
    public virtual ProtocolModel Describe(ServiceShape service) => new()
    {
        Name = TraitId.Substring(TraitId.IndexOf('#') + 1),
        Format = BodyFormat.Json,
        Errors = ErrorEnvelope.Json,
    };

    /// <summary>Reads which part of a message contains a member.</summary>
    /// <param name="holder">The structure, union or error that has the member.</param>
    public abstract MemberBinding ReadBinding(ShapeMember member, TypeModel type, MessagePart holder, Faults faults);

    /// <summary>Determines whether a trait sets the name of a member in JSON. A member without such a trait uses its own name.</summary>
    public abstract bool IsJsonName(Trait trait);

    /// <summary>Determines whether the member is a body that is not buffered in memory, if its target is a stream.</summary>
    public abstract bool CanStream(ShapeMember member);

    /// <summary>Reads how a request is created, except for what all protocols have in common.</summary>
    /// <param name="input">The shape of the input; <c>null</c> if the operation has none.</param>
    /// <param name="members">The members of the input.</param>
    public abstract RequestModel ReadRequest(OperationShape operation, ServiceShape service, Shape? input, EquatableArray<MemberModel> members, ShapeTable table, Faults faults);
}
