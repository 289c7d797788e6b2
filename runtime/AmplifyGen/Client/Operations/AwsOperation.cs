using System.ComponentModel;
using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Describes an operation of a service: its name, its authentication, and how its messages are written and read.</summary>
/// <typeparam name="TInput">The type of the input.</typeparam>
/// <typeparam name="TOutput">The type of the output.</typeparam>
/// <remarks>Generated code creates one for each operation: the property <c>Definition</c> of the operation's class.</remarks>
public sealed class AwsOperation<TInput, TOutput>
{
    /// <summary>Gets the name of the operation in the model, such as <c>UpdateBackendAuth</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the service that the operation belongs to.</summary>
    public required AwsServiceInfo Service { get; init; }

    /// <summary>
    /// Gets the authentication schemes in order of preference: <c>sigv4</c>, <c>sigv4a</c>, <c>bearer</c> or <c>none</c>
    /// (Smithy's <c>auth</c> and <c>optionalAuth</c> traits).
    /// </summary>
    public required IReadOnlyList<string> AuthSchemes { get; init; }

    /// <summary>
    /// Gets whether a request has the same effect when it is carried out twice. This is the case if the model says so (Smithy's
    /// <c>idempotent</c> and <c>readonly</c> traits), the input has an idempotency token, or the HTTP method is idempotent.
    /// </summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Gets what the output does with the body of a success.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResponseBodyUse ResponseBody { get; init; }

    /// <summary>Gets whether an exception can show the start of a body that is not JSON, because nothing in the answer is sensitive.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ShowsExcerpt { get; init; }

    /// <summary>Gets the function that writes a request.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<TInput, RequestScope, AwsHttpRequest> Write { get; init; }

    /// <summary>Gets the function that reads a success.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<AwsHttpResponse, TOutput> Read { get; init; }

    /// <summary>Gets the function that resolves the endpoint from members of the input; <see langword="null"/> if it does not depend on the input.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<TInput, EndpointContext, AwsEndpoint>? ResolveEndpoint { get; init; }

    /// <summary>Creates the request for an input. It is neither sent nor signed.</summary>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A member cannot be sent: part of the path is empty, or a header has a control character.</exception>
    public AwsHttpRequest CreateRequest(TInput input) => Write(input, RequestScope.Default);

    /// <summary>Reads the answer of the service.</summary>
    /// <param name="response">The response, with a status from 200 to 299.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="System.Text.Json.JsonException">The body is not JSON or does not fit the output.</exception>
    public TOutput ReadResponse(AwsHttpResponse response) => Read(response);

    /// <summary>Creates the exception for an error that the service answered with. It does not throw it.</summary>
    /// <param name="response">The response, with any other status.</param>
    /// <returns>The exception of the modeled error, otherwise that of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public AwsServiceException ReadError(AwsHttpResponse response) => Service.ReadError(response, ShowsExcerpt);

    /// <summary>Returns the names of the service and the operation.</summary>
    public override string ToString() => $"{Service.SdkId}.{Name}";
}
