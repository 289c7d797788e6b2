using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads the members of a structure or an error.</summary>
internal sealed class MemberReader(Shape shape, ReadingContext context, Faults faults, List<Shape> references)
{
    private readonly MessagePart _holder = new(shape, context.Table, context.InputIds.Contains(shape.Id), context.OutputIds.Contains(shape.Id));
    private readonly TypeReader _types = new(context, faults, references);

    /// <param name="propertyNames">The C# names of the members by their names in the model.</param>
    public MemberModel[] Read(Dictionary<string, string> propertyNames)
    {
        new MessageChecks(shape, context, faults).Check();
        var members = shape.Members.Select(member => Read(member, propertyNames)).ToArray();
        return new JsonNames(shape, faults).Settle(members);
    }

    private MemberModel Read(ShapeMember member, Dictionary<string, string> propertyNames)
    {
        var owner = shape.Id + "$" + member.Name;
        NameLengths.Check(propertyNames[member.Name], owner, member.Location, faults);
        var target = member.Target is { } reference ? context.Table.Find(reference.Target) : null;
        var type = _types.Read(member);
        var documentation = TraitReader.ReadDocumentation(member.Traits, owner, faults);
        var deprecation = TraitReader.ReadDeprecation(member.Traits, documentation, owner, faults);
        var isSecret = Sensitivity.IsSecret(member, target);
        var isToken = member.Traits.Has(TraitIds.IdempotencyToken) && type is TypeModel.String && context.InputIds.Contains(shape.Id);

        // A token is created if none is set, and a response can omit any member of an error.
        var isRequired = member.Traits.Has(TraitIds.Required) && !isToken && !shape.Traits.Has(TraitIds.Error);
        if (isRequired && type is TypeModel.Structure && context.Table.RequiredRings.Close(shape, member.Target!))
            faults.Report(ProblemKinds.CyclicShape, member.Target!.Location, ProblemText.Quote(shape.Id), "required members");

        var binding = context.Protocol.ReadBinding(member, type, _holder, faults);
        var jsonName = TraitReader.ReadString(member.Traits, TraitIds.JsonName, owner, faults);
        var isNamed = member.Traits.Find(TraitIds.JsonName) is { } naming && context.Protocol.IsJsonName(naming);
        return new MemberModel
        {
            Name = member.Name,
            WireNames = new WireNames(binding is MemberBinding.Body && isNamed ? jsonName ?? member.Name : member.Name),
            PropertyName = propertyNames[member.Name],
            Type = type,
            IsRequired = isRequired,
            IsSensitive = isSecret || Sensitivity.IsSensitive(shape, member, context.Table),
            IsSecret = isSecret,
            Binding = binding,
            IsIdempotencyToken = isToken,
            Default = isRequired ? ReadDefault(member, type, binding, owner) : null,
            Constraints = new ConstraintsReader(member, context.Table, owner, faults).Read(type),
            Documentation = documentation,
            Deprecation = ReplacementReader.Read(deprecation, shape, member, propertyNames, context, faults),
        };
    }

    /// <summary>Reads the default of a member. A status code and a stream always exist.</summary>
    private DefaultModel? ReadDefault(ShapeMember member, TypeModel type, MemberBinding binding, string owner)
    {
        var stated = new DefaultReader(owner, faults).Read(member, type);
        return binding is MemberBinding.StatusCode || type is TypeModel.StreamingBlob ? null : stated ?? new DefaultModel.Empty();
    }
}
