using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads the parameters of the rules.</summary>
/// <param name="typeName">The C# name of the type with the parameters as properties.</param>
/// <param name="settings">The names of the parameters that the service defines as settings of its client.</param>
internal sealed class EndpointParameterReader(string typeName, ICollection<string> settings, EndpointFaults faults)
{
    private readonly MemberNames _names = MemberNames.OfStructure(typeName);

    /// <returns><c>null</c> if a parameter is not valid.</returns>
    public EquatableArray<EndpointParameterModel>? Read(SpecNode node)
    {
        if (Expect.Object(node, "parameters", faults.Owner, faults.All) is not { } parameters)
            return null;

        var read = parameters.Members.Select(member => Read(node.With(member.Value), member.Name)).OfType<EndpointParameterModel>().ToEquatableArray();
        return read.Count == parameters.Members.Count ? read : null;
    }

    private EndpointParameterModel? Read(SpecNode node, string name)
    {
        if (!faults.Count(node) || Expect.Object(node, name, faults.Owner, faults.All) is not { } value || ReadType(node, value) is not { } type)
            return null;

        EndpointExpression? fallback = null;
        if (value.Find("default") is { } part && (fallback = ReadDefault(node.With(part.Value), type, name)) is null)
            return null;

        return new EndpointParameterModel
        {
            Name = name,
            PropertyName = _names.Take(CSharpNames.ToPascal(name)),
            Type = type,
            IsRequired = value.Find("required") is { } required && Expect.Boolean(node.With(required.Value), "required", faults.Owner, faults.All)?.Value == true,
            Default = fallback,
            BuiltIn = value.Find("builtIn")?.Value is JsonString builtIn ? FindBuiltIn(builtIn.Value) : null,
            IsSetting = settings.Contains(name),
            Documentation = value.Find("documentation")?.Value is JsonString text ? DocumentationReader.Read(text.Value, node.Document.Token) : DocumentationModel.None,
            Deprecation = value.Find("deprecated") is { } deprecated ? ReadDeprecation(node.With(deprecated.Value)) : null,
        };
    }

    private EndpointType? ReadType(SpecNode node, JsonObject value)
    {
        // In older rules, the names of types start with a capital letter.
        switch ((value.Find("type")?.Value as JsonString)?.Value.ToUpperInvariant())
        {
            case "STRING":
                return EndpointType.Text;
            case "BOOLEAN":
                return EndpointType.Boolean;
            case "STRINGARRAY":
                return EndpointType.TextList;
            default:
                faults.Wrong(value.Find("type") is { } type ? node.With(type.Value) : node, "\"string\", \"boolean\" or \"stringArray\"", "type");
                return null;
        }
    }

    private EndpointExpression? ReadDefault(SpecNode node, EndpointType type, string name)
    {
        switch (node.Value)
        {
            case JsonString text when type == EndpointType.Text:
                return new EndpointExpression.Text(text.Value);
            case JsonBoolean flag when type == EndpointType.Boolean:
                return new EndpointExpression.Flag(flag.Value);
            case JsonArray array when type == EndpointType.TextList && array.Items.All(static item => item is JsonString):
                return new EndpointExpression.TextList(array.Items.Cast<JsonString>().Select(static item => item.Value).ToEquatableArray());
            default:
                faults.Wrong(node, EndpointTypes.Describe(type), "default of " + name);
                return null;
        }
    }

    private DeprecationModel ReadDeprecation(SpecNode node)
    {
        var value = Expect.Object(node, "deprecated", faults.Owner, faults.All);
        return new DeprecationModel { Message = (value?.Find("message")?.Value as JsonString)?.Value, Since = (value?.Find("since")?.Value as JsonString)?.Value };
    }

    /// <summary>Finds a setting that every client has. AWS defines the names. Others, such as those of S3, are settings of one client or have a default.</summary>
    private static EndpointBuiltIn? FindBuiltIn(string name) => name switch
    {
        "AWS::Region" => EndpointBuiltIn.Region,
        "AWS::UseFIPS" => EndpointBuiltIn.UseFips,
        "AWS::UseDualStack" => EndpointBuiltIn.UseDualStack,
        "SDK::Endpoint" => EndpointBuiltIn.Endpoint,
        "AWS::Auth::AccountId" => EndpointBuiltIn.AccountId,
        "AWS::Auth::AccountIdEndpointMode" => EndpointBuiltIn.AccountIdEndpointMode,
        "AWS::Auth::CredentialScope" => EndpointBuiltIn.CredentialScope,
        _ => null,
    };
}
