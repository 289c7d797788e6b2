using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes the interface of a client. A fake implements two methods for each operation. The methods with a lambda call these.
/// <code>
/// public partial interface ILambdaClient : IDisposable
/// {
///     Task&lt;GetFunctionResponse&gt; GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default);
/// }
/// </code>
/// </summary>
internal sealed class ClientInterfaceEmitter(EmitScope scope, SourceFileModel.Client file)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"/// <summary>Calls {CommentText.Xml(scope.Service.SdkId)}. You can replace it in tests.</summary>");
        _writer.Line($$"""
            /// <remarks>
            /// A method throws {{Reference(TypeName.Generated(scope.Service.ExceptionName))}}, or an exception that derives from it, if the service returns an error. It throws
            /// {{Reference(RuntimeNames.AwsClientException)}} if there is no response, and {{Reference(RuntimeNames.OperationCanceledException)}} if the token is canceled.
            /// </remarks>
            """);
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} partial interface {scope.Service.ClientInterfaceName} : {RuntimeNames.IDisposable}"))
        {
            foreach (var method in file.Methods)
                Emit(method, new ClientMethod(method));
        }
    }

    private void Emit(ClientMethodModel model, ClientMethod method)
    {
        foreach (var hasOptions in new[] { false, true })
        {
            method.EmitDocumentation(_writer);
            _writer.Line(method.WithRequest(hasOptions) + ";");
            _writer.BlankLine();
        }

        foreach (var hasOptions in new[] { false, true })
        {
            method.EmitDocumentation(_writer);
            ClientMethod.EmitLambdaAttribute(_writer);
            _writer.Line($"{method.WithLambda(hasOptions)} => {model.Name}Async({method.Configured}, {(hasOptions ? "options, " : "")}cancellationToken);");
            _writer.BlankLine();
        }
    }

    private static string Reference(string type) => $"<see cref=\"{type}\"/>";
}
