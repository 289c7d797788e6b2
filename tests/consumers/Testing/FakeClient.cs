using AmplifyBackend;

namespace Testing;

/// <summary>A client that answers as a test says. Two methods are enough: those with a lambda are written over them.</summary>
internal sealed class FakeClient(Func<UpdateBackendAuthRequest, UpdateBackendAuthResponse> answer) : IAmplifyBackendClient
{
    public List<UpdateBackendAuthRequest> Requests { get; } = [];

    public Task<UpdateBackendAuthResponse> UpdateBackendAuthAsync(UpdateBackendAuthRequest request, CancellationToken cancellationToken = default)
    {
        Requests.Add(request);
        return Task.FromResult(answer(request));
    }

    public Task<UpdateBackendAuthResponse> UpdateBackendAuthAsync(UpdateBackendAuthRequest request, AwsCallOptions options, CancellationToken cancellationToken = default) =>
        UpdateBackendAuthAsync(request, cancellationToken);

    public void Dispose()
    {
        // There are no connections.
    }
}
