using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes the endpoint rules of a service.
/// <code>
/// public static class AmplifyBackendEndpoint
/// {
///     public static AwsEndpoint Resolve(AmplifyBackendEndpointParameters parameters) { … }
/// }
/// </code>
/// </summary>
internal sealed class EndpointEmitter(EmitScope scope, EndpointModel endpoint)
{
    private readonly CodeWriter _writer = scope.Writer;
    private readonly EndpointConstants _constants = new();

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"/// <summary>Resolves the endpoint of {CommentText.Xml(scope.Service.SdkId)} with the rules of the service.</summary>");
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} static class {scope.Service.EndpointName}"))
        {
            EmitResolve();
            _constants.Emit(_writer);
        }

        new EndpointParametersEmitter(scope, endpoint).Emit();
    }

    private void EmitResolve()
    {
        _writer.Line($$"""
            /// <summary>Returns the endpoint for <paramref name="parameters"/>. Nothing is sent.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="parameters"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{RuntimeNames.AwsClientException}}">The service has no endpoint for <paramref name="parameters"/>. The message states why.</exception>
            """);
        using (_writer.Block($"public static {RuntimeNames.AwsEndpoint} Resolve({TypeName.Generated(scope.Service.EndpointParametersName)} parameters)"))
        {
            _writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(parameters);");
            foreach (var parameter in endpoint.Parameters.Where(static parameter => parameter is { IsRequired: true, Default: null }))
            {
                _writer.Line($"if (parameters.{parameter.PropertyName} is null)");
                using (_writer.Indent())
                    _writer.Line($"throw {RuntimeNames.EndpointOutcome}.MissingParameter({CSharpLiteral.String(parameter.Name)});");
            }

            _writer.BlankLine();
            EmitLogic();
        }
    }

    private void EmitLogic()
    {
        var results = new EndpointResultText(_constants);
        switch (endpoint.Logic)
        {
            case EndpointLogic.Standard standard:
                _writer.Line($"return {RuntimeNames.StandardEndpoint}.Resolve({CSharpLiteral.String(standard.Prefix)}, parameters.Region, parameters.UseFIPS, parameters.UseDualStack, parameters.Endpoint);");
                break;
            case EndpointLogic.Tree tree:
                new EndpointTreeEmitter(_writer, results).Emit(tree);
                break;
            case EndpointLogic.Diagram diagram:
                new EndpointDiagramEmitter(_writer, results, diagram).Emit();
                break;
        }
    }
}
