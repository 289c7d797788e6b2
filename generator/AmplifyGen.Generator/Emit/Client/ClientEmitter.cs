using AmplifyGen.Generator.Emit.Codecs;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;
using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes the client. The implementation is in the runtime.
/// <code>
/// public sealed partial class LambdaClient : ILambdaClient, IAwsClient&lt;LambdaClient&gt;
/// {
///     public Task&lt;GetFunctionResponse&gt; GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default) =&gt; …;
/// }
/// </code>
/// </summary>
internal sealed class ClientEmitter(EmitScope scope, SourceFileModel.Client file)
{
    private readonly CodeWriter _writer = scope.Writer;
    private readonly string _name = scope.Service.ClientName;

    /// <summary>Writes the attribute that marks the assembly as containing the types of the service, for projects that reference it.</summary>
    public static void EmitServiceAttribute(CodeWriter writer, ServiceIdentity service) => writer.Line(
        $"[assembly: global::{typeof(GeneratedServiceAttribute).Namespace}.GeneratedService({CSharpLiteral.String(service.Namespace + "." + service.ClientName)}, isPublic: {(service.Accessibility is Accessibility.Public ? "true" : "false")})]");

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"/// <summary>Calls {CommentText.Xml(scope.Service.SdkId)}. Create one client and reuse it: it is thread-safe.</summary>");
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} sealed partial class {_name} : {TypeName.Generated(scope.Service.ClientInterfaceName)}, {RuntimeNames.IAwsClient}<{TypeName.Generated(_name)}>"))
        {
            _writer.Line($"private readonly {RuntimeNames.ClientPipeline} _pipeline;");
            _writer.BlankLine();
            EmitConstructors();
            EmitService();
            foreach (var method in file.Methods)
                Emit(new ClientMethod(method));

            _writer.Line("""
                /// <summary>Closes the connections of the client. An <c>HttpClient</c> that you passed is not disposed.</summary>
                public void Dispose() => _pipeline.Dispose();
                """);
        }
    }

    private void EmitConstructors()
    {
        _writer.Line($$"""
            /// <summary>Creates a client with its own connections.</summary>
            /// <param name="options">The options. They are copied.</param>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="options"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{RuntimeNames.ArgumentException}}">An option is not valid.</exception>
            public {{_name}}({{RuntimeNames.AwsClientOptions}} options) => _pipeline = new {{RuntimeNames.ClientPipeline}}(Service, options);

            /// <summary>Creates a client that uses an <c>HttpClient</c>. The client does not dispose it.</summary>
            /// <param name="httpClient">The <c>HttpClient</c> that sends the requests.</param>
            /// <param name="options">The options. They are copied.</param>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}">An argument is <see langword="null"/>.</exception>
            /// <exception cref="{{RuntimeNames.ArgumentException}}">An option is not valid.</exception>
            public {{_name}}({{RuntimeNames.HttpClient}} httpClient, {{RuntimeNames.AwsClientOptions}} options) => _pipeline = new {{RuntimeNames.ClientPipeline}}(Service, httpClient, options);

            static {{TypeName.Generated(_name)}} {{RuntimeNames.IAwsClient}}<{{TypeName.Generated(_name)}}>.Create({{RuntimeNames.HttpClient}} httpClient, {{RuntimeNames.AwsClientOptions}} options) => new {{TypeName.Generated(_name)}}(httpClient, options);
            """);
        _writer.BlankLine();
    }

    private void EmitService()
    {
        _writer.Line("/// <summary>Gets the properties of the service that all operations share.</summary>");
        using (_writer.Block($"public static {RuntimeNames.AwsServiceInfo} Service {{ get; }} = new {RuntimeNames.AwsServiceInfo}", terminator: ";"))
        {
            _writer.Line($"SdkId = {CSharpLiteral.String(scope.Service.SdkId)},");
            _writer.Line($"ApiVersion = {CSharpLiteral.String(scope.Service.Version)},");
            _writer.Line($"SigningName = {CSharpLiteral.String(scope.Service.SigningName)},");
            _writer.Line($"ResolveEndpoint = {NamespaceAliases.Codecs}{scope.Service.EndpointContextName}.{EndpointContextEmitter.ForService},");
            _writer.Line($"ReadError = {scope.Codec}.{CodecMethods.ThrownFor},");
            _writer.Line($"CreateError = static (message, details, inner) => new {TypeName.Generated(scope.Service.ExceptionName)}(message, details, inner),");
        }

        _writer.BlankLine();
    }

    private void Emit(ClientMethod method)
    {
        foreach (var hasOptions in new[] { false, true })
        {
            var options = hasOptions ? "options" : "null";
            method.EmitDocumentation(_writer);
            _writer.Line($"public {method.WithRequest(hasOptions)} => _pipeline.SendAsync({method.Definition}, request, {options}, cancellationToken);");
            _writer.BlankLine();
            method.EmitDocumentation(_writer);
            ClientMethod.EmitLambdaAttribute(_writer);
            _writer.Line($"public {method.WithLambda(hasOptions)} => _pipeline.SendAsync({method.Definition}, {method.Configured}, {options}, cancellationToken);");
            _writer.BlankLine();
        }
    }
}
