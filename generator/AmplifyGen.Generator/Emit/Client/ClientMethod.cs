using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>The methods that call one operation: with a request or with a lambda that fills one, each with and without options.</summary>
internal sealed class ClientMethod(ClientMethodModel model)
{
    private const string Token = RuntimeNames.CancellationToken + " cancellationToken";

    public string WithRequest(bool hasOptions) => Head($"{TypeName.Generated(model.InputName)} request", hasOptions);

    public string WithLambda(bool hasOptions) => Head($"{RuntimeNames.Action}<{TypeName.Builder(model.InputName)}> configure", hasOptions);

    /// <summary>Gets the operation as a value.</summary>
    public string Definition => $"{TypeName.Generated(model.ClassName)}.Definition";

    /// <summary>Gets the request that a lambda fills.</summary>
    public string Configured => $"{RuntimeNames.Configuration}.Apply(configure, {TypeName.Generated(model.InputName)}.CreateBuilder()).Build()";

    public static void EmitLambdaAttribute(CodeWriter writer) => writer.Line(AttributeEmitter.OfRole(BuilderRole.Configure));

    /// <summary>Writes a short documentation. The documentation of the model is on the class of the operation.</summary>
    public void EmitDocumentation(CodeWriter writer)
    {
        writer.Line($"/// <inheritdoc cref=\"{TypeName.Generated(model.ClassName)}\"/>");
        AttributeEmitter.EmitObsolete(writer, model.Deprecation);
    }

    private string Head(string parameter, bool hasOptions) =>
        $"{RuntimeNames.Task}<{TypeName.Generated(model.OutputName)}> {model.Name}Async({parameter}, {(hasOptions ? RuntimeNames.AwsCallOptions + " options, " : "")}{Token} = default)";
}
