using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Protocols;

/// <summary>
/// What a service speaks. All that differs between protocols is decided here: where a message carries a member and under which name, and
/// how a request is made. To speak another protocol is to write another class and to list it in <see cref="SpokenProtocols"/>.
/// </summary>
/// <param name="traitId">The trait that a service states the protocol with.</param>
internal abstract class Protocol(string traitId)
{
    public string TraitId { get; } = traitId;

    /// <summary>Describes the protocol as a service speaks it.</summary>
    public virtual ProtocolModel Describe(ServiceShape service) => new()
    {
        Name = TraitId.Substring(TraitId.IndexOf('#') + 1),
        Format = BodyFormat.Json,
        Errors = ErrorEnvelope.Json,
    };

    /// <summary>Reads where a message carries a member.</summary>
    /// <param name="holder">The structure, union or error that has the member.</param>
    public abstract MemberBinding ReadBinding(ShapeMember member, TypeModel type, MessagePart holder, Faults faults);

    /// <summary>Determines whether a trait gives a member its name in JSON. A member without such a trait has its own name.</summary>
    public abstract bool IsJsonName(Trait trait);

    /// <summary>Determines whether the member is a body that is not held in memory, if its target is a stream.</summary>
    public abstract bool CanStream(ShapeMember member);

    /// <summary>Reads how a request is made, apart from what all protocols have in common.</summary>
    /// <param name="input">The shape of the input; <c>null</c> if the operation has none.</param>
    /// <param name="members">The members of the input.</param>
    public abstract RequestModel ReadRequest(OperationShape operation, ServiceShape service, Shape? input, EquatableArray<MemberModel> members, ShapeTable table, Faults faults);
}
