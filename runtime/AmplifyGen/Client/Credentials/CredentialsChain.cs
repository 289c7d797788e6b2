using System.Text;

namespace AmplifyGen.Client;

/// <summary>Tries steps in order, and continues to use the first one that has credentials.</summary>
internal sealed class CredentialsChain(IReadOnlyList<CredentialsChainStep> steps)
{
    private CredentialsChainStep? _chosen;

    /// <summary>Returns the credentials of the first step that has some, or of the step that had some before.</summary>
    /// <exception cref="AwsClientException">No step has credentials, or a binding step fails. The message lists the steps and their failures.</exception>
    public async ValueTask<AwsCredentials> LoadAsync(CancellationToken cancellationToken)
    {
        if (_chosen is { } chosen)
            return await chosen.Load(cancellationToken).ConfigureAwait(false);

        var failures = new List<(string Step, AwsClientException Failure)>();
        foreach (var step in steps)
        {
            try
            {
                var credentials = await step.Load(cancellationToken).ConfigureAwait(false);
                _chosen = step;
                return credentials;
            }
            catch (AwsClientException failure) when (!step.IsBinding || failure is NoCredentialsException)
            {
                failures.Add((step.Name, failure));
            }
        }

        throw NothingFound(failures);
    }

    private static AwsClientException NothingFound(List<(string Step, AwsClientException Failure)> failures)
    {
        var message = new StringBuilder("No AWS credentials were found. These sources were tried:");
        for (var i = 0; i < failures.Count; i++)
            message.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{i + 1}. {failures[i].Step}: {failures[i].Failure.Message}");

        message.Append($"\nConfigure one of them, or set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Credentials)}.");
        return new AwsClientException(message.ToString(), new AggregateException(failures.ConvertAll(static failure => failure.Failure)));
    }
}
