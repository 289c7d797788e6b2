using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads what a service is called, on the wire and in C#.</summary>
internal sealed class IdentityReader(ServiceShape service, ProblemSet problems)
{
    public ServiceIdentity Read(SpecDocument document)
    {
        var faults = new Faults();
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
        };
        faults.ReportProblemsTo(problems);
        return identity;
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
