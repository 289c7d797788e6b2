using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes how the parameters of the endpoint rules are created from the settings of the client, and from the input if an operation sets some.
/// <code>
/// internal static class ContextOfDynamoDBEndpoint
/// {
///     public static AwsEndpoint ForService(EndpointContext context) => …
///     public static AwsEndpoint ForOperationGetItem(GetItemInput input, EndpointContext context) => …
/// }
/// </code>
/// </summary>
internal sealed class EndpointContextEmitter(EmitScope scope, SourceFileModel.EndpointContext file)
{
    /// <summary>The method for all operations that set no parameter.</summary>
    public const string ForService = nameof(ForService);

    private readonly CodeWriter _writer = scope.Writer;

    /// <summary>Returns the name of the method for an operation that sets parameters.</summary>
    public static string For(string operation) => "ForOperation" + operation;

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"internal static class {scope.Service.EndpointContextName}"))
        {
            using (_writer.Block($"public static {RuntimeNames.AwsEndpoint} {ForService}({RuntimeNames.EndpointContext} context)"))
                EmitReturn(EquatableArray<EndpointArgumentModel>.Empty);

            foreach (var operation in file.Operations)
                EmitOperation(operation);
        }
    }

    private void EmitOperation(EndpointOperationModel operation)
    {
        _writer.BlankLine();
        using (_writer.Block($"public static {RuntimeNames.AwsEndpoint} {For(operation.Name)}({TypeName.Generated(operation.InputName)} input, {RuntimeNames.EndpointContext} context)"))
            EmitReturn(operation.Arguments);
    }

    private void EmitReturn(EquatableArray<EndpointArgumentModel> arguments)
    {
        var byProperty = arguments.ToDictionary(static argument => argument.PropertyName, static argument => argument.Value, StringComparer.Ordinal);
        _writer.Line($"return {TypeName.Generated(scope.Service.EndpointName)}.Resolve(new {TypeName.Generated(scope.Service.EndpointParametersName)}");
        using (_writer.Block() with { Terminator = ");" })
        {
            foreach (var parameter in file.Parameters)
            {
                byProperty.TryGetValue(parameter.PropertyName, out var argument);
                if (EndpointSourceText.Of(parameter, argument) is { } value)
                    _writer.Line($"{parameter.PropertyName} = {value},");
            }
        }
    }
}
