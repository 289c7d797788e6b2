using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads the names of a service, on the wire and in C#.</summary>
internal sealed class IdentityReader(ServiceShape service, ProblemSet problems)
{
    private static readonly HashSet<string> ServiceKeys = new(StringComparer.Ordinal)
    {
        "sdkId", "arnNamespace", "cloudFormationName", "cloudTrailEventSource", "docId", "endpointPrefix", "abbreviation",
    };

    /// <summary>Returns the name of a service in AWS's tools.</summary>
    public static string SdkIdOf(ServiceShape service) =>
        (service.Traits.Find(TraitIds.AwsService)?.Node.Value as JsonObject)?.Find("sdkId")?.Value is JsonString name ? name.Value : service.Name;

    /// <returns><c>null</c> if types cannot be generated into the namespace of the service.</returns>
    public ServiceIdentity? Read(SpecDocument document)
    {
        var faults = new Faults();
        if (service.Traits.Find(TraitIds.AwsService) is { Node.Value: JsonObject value } trait)
            new KeyCheck(trait.Node.Document, new NearestNames()).CheckOpen(value, ServiceKeys, trait.Id, faults);

        var sdkId = ReadPart(TraitIds.AwsService, "sdkId", faults) ?? service.Name;
        var arnNamespace = ReadPart(TraitIds.AwsService, "arnNamespace", faults) ?? service.Name.ToLowerInvariant();
        var name = CSharpNames.ToPascal(sdkId);
        var @namespace = ReadNamespace(document) ?? name;
        var identity = new ServiceIdentity
        {
            ShapeId = service.Id,
            Name = name,
            Namespace = @namespace,
            FileStem = string.Equals(@namespace, name, StringComparison.Ordinal) ? name : @namespace + "+" + name,
            Accessibility = ReadAccessibility(document),
            Version = service.Version,
            SdkId = sdkId,
            SigningName = ReadPart(TraitIds.SigV4, "name", faults) ?? arnNamespace,
            EndpointPrefix = ReadPart(TraitIds.AwsService, "endpointPrefix", faults) ?? arnNamespace,
            ExceptionName = name + "Exception",
            JsonName = name + "Json",
            ClientName = name + "Client",
            ClientInterfaceName = "I" + name + "Client",
            EndpointName = name + "Endpoint",
            EndpointParametersName = name + "EndpointParameters",
        };
        faults.ReportProblemsTo(problems);
        return CanHold(identity, document) ? identity : null;
    }

    private bool CanHold(ServiceIdentity identity, SpecDocument document)
    {
        // A namespace that the item does not set is derived from the name of the service.
        var isNamed = !string.Equals(identity.Namespace, identity.Name, StringComparison.Ordinal);
        var location = isNamed ? document.At(default) : FindName(document);
        if (NameLengths.IsTooLong(identity.Name))
            problems.Report(ProblemKinds.LongName, FindName(document), ProblemText.Quote(identity.SdkId), NameLengths.Size(identity.Name), NameLengths.Number(NameLengths.Max));
        else if (NameLengths.IsTooLong(identity.Namespace))
            problems.Report(ProblemKinds.LongNamespace, location, NameLengths.Size(identity.Namespace), NameLengths.Number(NameLengths.Max));
        else if (ReservedNamespaces.FindFault(identity.Namespace) is { } fault)
            problems.Report(ProblemKinds.ReservedNamespace, location, ProblemText.Quote(identity.Namespace), fault);
        else
            return true;

        return false;
    }

    private SpecLocation FindName(SpecDocument document)
    {
        var trait = service.Traits.Find(TraitIds.AwsService);
        return (trait?.Node.Value as JsonObject)?.Find("sdkId")?.Value is JsonString name
            ? trait.Node.With(name).Location
            : service.IdLocation ?? document.At(default);
    }

    private string? ReadPart(string traitId, string name, Faults faults)
    {
        if (service.Traits.Find(traitId) is not { } trait
            || Expect.Object(trait.Node, traitId, service.Id, faults) is not { } value
            || value.Find(name) is not { } part)
        {
            return null;
        }

        return Expect.String(trait.Node.With(part.Value), name, service.Id, faults)?.Value;
    }

    private string? ReadNamespace(SpecDocument document)
    {
        var text = document.Input.Namespace?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;

        if (CSharpNames.IsNamespace(text!))
            return text;

        problems.Report(ProblemKinds.InvalidNamespace, document.At(default), ProblemText.Quote(text!));
        return null;
    }

    private Accessibility ReadAccessibility(SpecDocument document)
    {
        var text = document.Input.Accessibility?.Trim();
        if (string.IsNullOrEmpty(text) || string.Equals(text, "public", StringComparison.OrdinalIgnoreCase))
            return Accessibility.Public;

        if (!string.Equals(text, "internal", StringComparison.OrdinalIgnoreCase))
            problems.Report(ProblemKinds.InvalidAccessibility, document.At(default), ProblemText.Quote(text!));

        return Accessibility.Internal;
    }
}
