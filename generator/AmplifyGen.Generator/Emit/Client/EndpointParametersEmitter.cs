using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes what an endpoint depends on.
/// <code>
/// public sealed record AmplifyBackendEndpointParameters
/// {
///     public string? Region { get; init; }
///     public bool UseFIPS { get; init; }
/// }
/// </code>
/// </summary>
internal sealed class EndpointParametersEmitter(EmitScope scope, EndpointModel endpoint)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"/// <summary>The parameters that the endpoint of {CommentText.Xml(scope.Service.SdkId)} depends on.</summary>");
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} sealed record {scope.Service.EndpointParametersName}"))
        {
            foreach (var parameter in endpoint.Parameters)
                EmitProperty(parameter);
        }
    }

    private void EmitProperty(EndpointParameterModel parameter)
    {
        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, parameter.Documentation, $"Gets the parameter <c>{CommentText.Xml(parameter.Name)}</c>.", Notes(parameter));
        AttributeEmitter.EmitObsolete(_writer, parameter.Deprecation);
        var initializer = parameter.Default switch
        {
            null or EndpointExpression.Flag { Value: false } => "",
            var value => " = " + EndpointExpressionText.Value(value) + ";",
        };
        _writer.Line($"public {TypeOf(parameter)} {parameter.PropertyName} {{ get; init; }}{initializer}");
    }

    private static IEnumerable<string> Notes(EndpointParameterModel parameter)
    {
        if (parameter is { IsRequired: true, Default: null })
            yield return "Required.";

        foreach (var note in DocumentationEmitter.Notes(parameter.Deprecation))
            yield return note;
    }

    private static string TypeOf(EndpointParameterModel parameter)
    {
        var type = parameter.Type switch
        {
            EndpointType.Boolean => "bool",
            EndpointType.TextList => RuntimeNames.EquatableList + "<string>",
            _ => "string",
        };
        return parameter.Default is null ? type + "?" : type;
    }
}
