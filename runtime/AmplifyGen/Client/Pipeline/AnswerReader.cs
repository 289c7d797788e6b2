using System.Text.Json;
using AmplifyGen.Json;
using AmplifyGen.Protocols;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Reads a response as an output or an error.</summary>
internal sealed class AnswerReader<TInput, TOutput>(AwsOperation<TInput, TOutput> operation, int maxResponseBytes, ClockSkew clock)
{
    public AwsOperation<TInput, TOutput> Operation => operation;

    /// <exception cref="IOException">The connection failed while a success was read.</exception>
    /// <exception cref="AwsTransportException">A success is too large.</exception>
    public async Task<AttemptResult<TOutput>> ReadAsync(HttpResponseMessage response, AttemptProgress progress, CancellationToken cancellationToken)
    {
        if (progress.IsSuccess && operation.ResponseBody == ResponseBodyUse.Streamed)
            return ReadOutput(await ResponseMessage.StreamAsync(response, cancellationToken).ConfigureAwait(false));

        using (response)
        {
            var headers = ResponseMessage.ReadHeaders(response);
            using var buffer = PooledBuffer.Rent();
            if (progress.IsSuccess)
            {
                await ResponseBody.ReadAsync(response, buffer, maxResponseBytes, cancellationToken).ConfigureAwait(false);
                var isKept = operation.ResponseBody == ResponseBodyUse.Kept;
                return ReadOutput(Answer(response, headers, isKept ? buffer.ToArray() : buffer.WrittenMemory));
            }

            await ReadErrorBodyAsync(response, buffer, cancellationToken).ConfigureAwait(false);

            // The exception lives longer than the pooled memory.
            return ReadError(Answer(response, headers, buffer.ToArray()), response, progress);
        }
    }

    /// <summary>Reads the body of an error. If it cannot be read, the status and the headers still describe the error.</summary>
    private async Task ReadErrorBodyAsync(HttpResponseMessage response, PooledBuffer buffer, CancellationToken cancellationToken)
    {
        try
        {
            await ResponseBody.ReadAsync(response, buffer, maxResponseBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException or AwsTransportException)
        {
            buffer.Clear();
        }
    }

    private AttemptResult<TOutput> ReadOutput(AwsHttpResponse response)
    {
        try
        {
            return new AttemptResult<TOutput> { Output = operation.Read(response) };
        }
        catch (JsonException exception)
        {
            return new AttemptResult<TOutput> { Failure = Unreadable(response, exception), Kind = AwsFailureKind.Permanent };
        }
    }

    private AwsServiceException Unreadable(AwsHttpResponse response, JsonException exception)
    {
        var details = ErrorResponse.Read(response).ToDetails(retryable: false, withExcerpt: operation.ShowsExcerpt);
        var excerpt = details.BodyExcerpt is { } text ? $" The body is not JSON: {text}" : " " + exception.Message;
        return operation.Service.CreateError(
            $"The response to '{operation}' (HTTP status {InvariantText.Of(response.StatusCode)}) cannot be read.{excerpt}", details, exception);
    }

    private AttemptResult<TOutput> ReadError(AwsHttpResponse answer, HttpResponseMessage response, AttemptProgress progress)
    {
        var error = operation.ReadError(answer);
        return new AttemptResult<TOutput>
        {
            Failure = error,
            Kind = error.IsThrottling ? AwsFailureKind.Throttling : error.IsRetryable ? AwsFailureKind.Transient : AwsFailureKind.Permanent,
            RetryAfter = ResponseMessage.ReadRetryAfter(response),
            HasLearnedTime = clock.TryLearn(error.ErrorCode, progress.Signed, response.Headers.Date),
        };
    }

    private static AwsHttpResponse Answer(HttpResponseMessage response, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body) =>
        new() { StatusCode = (int)response.StatusCode, Headers = headers, Body = body };
}
