using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>
/// Reads how the endpoint of a service is resolved: its rules in either form, otherwise the pattern of AWS's host names. The pattern is also
/// used if the rules are not valid, so that a fault in them affects only the rules.
/// </summary>
internal static class EndpointReader
{
    public static EndpointModel Read(ServiceShape service, ServiceIdentity identity, ShapeTable table, ProblemSet problems)
    {
        var faults = new Faults();
        var trait = service.Traits.Find(TraitIds.EndpointRuleSet) ?? service.Traits.Find(TraitIds.EndpointBdd);
        var read = trait is null ? null : ReadRules(service, trait, identity, new EndpointFaults(service.Id, table.Nearest, faults));
        faults.ReportProblemsTo(problems);
        return read is null || !faults.IsEmpty ? CreateStandard(identity) : read;
    }

    private static EndpointModel? ReadRules(ServiceShape service, Trait trait, ServiceIdentity identity, EndpointFaults faults)
    {
        if (Expect.Object(trait.Node, trait.Id, service.Id, faults.All) is not { } value)
            return null;

        if (value.Find("parameters") is not { } part)
        {
            faults.All.Report(ProblemKinds.MissingValue, trait.NameLocation, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(service.Id), "'parameters'");
            return null;
        }

        if (new EndpointParameterReader(identity.EndpointParametersName, FindSettings(service, faults), faults).Read(trait.Node.With(part.Value)) is not { } parameters)
            return null;

        return ReadLogic(trait, value, new EndpointScope(parameters), faults) is { } logic ? new EndpointModel(parameters, logic) : null;
    }

    private static EndpointLogic? ReadLogic(Trait trait, JsonObject value, EndpointScope scope, EndpointFaults faults)
    {
        if (trait.Id is TraitIds.EndpointBdd)
            return new EndpointDiagramReader(scope, faults).Read(trait.Node, value);

        return new EndpointRuleReader(scope, faults).ReadAll(trait.Node, value, "rules") is { } rules ? new EndpointLogic.Tree(rules) : null;
    }

    private static HashSet<string> FindSettings(ServiceShape service, EndpointFaults faults)
    {
        var settings = service.Traits.Find(TraitIds.ClientContextParams) is { } trait ? Expect.Object(trait.Node, trait.Id, service.Id, faults.All) : null;
        return new HashSet<string>(settings?.Members.Select(static member => member.Name) ?? [], StringComparer.Ordinal);
    }

    private static EndpointModel CreateStandard(ServiceIdentity identity)
    {
        EndpointParameterModel[] parameters =
        [
            Create("Region", EndpointType.Text, EndpointBuiltIn.Region, "The region that the request is sent to."),
            Create("UseFIPS", EndpointType.Boolean, EndpointBuiltIn.UseFips, "Whether the endpoint meets FIPS 140."),
            Create("UseDualStack", EndpointType.Boolean, EndpointBuiltIn.UseDualStack, "Whether the endpoint has IPv4 and IPv6."),
            Create("Endpoint", EndpointType.Text, EndpointBuiltIn.Endpoint, "The endpoint that replaces the one of the service."),
        ];
        return new EndpointModel(parameters.ToEquatableArray(), new EndpointLogic.Standard(identity.EndpointPrefix));
    }

    private static EndpointParameterModel Create(string name, EndpointType type, EndpointBuiltIn builtIn, string documentation) => new()
    {
        Name = name,
        PropertyName = name,
        Type = type,
        Default = type == EndpointType.Boolean ? new EndpointExpression.Flag(Value: false) : null,
        BuiltIn = builtIn,
        Documentation = new DocumentationModel(new DocumentationBlock[]
        {
            new DocumentationBlock.Paragraph(new DocumentationInline[] { new DocumentationInline.Text(documentation) }.ToEquatableArray()),
        }.ToEquatableArray()),
    };
}
