using System.Diagnostics;

namespace AmplifyGen.Client;

/// <summary>Records the result of one call, if there is a listener.</summary>
internal sealed class CallObservation(Activity? activity, string service, string operation)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    private int _attempts;
    private int? _status;
    private string? _error;

    private bool IsRecorded => activity is { IsAllDataRequested: true };

    public void BeginAttempt(int number)
    {
        _attempts = number;
        if (number > 1 && ClientTelemetry.Retries.Enabled)
            ClientTelemetry.Retries.Add(1, new("rpc.service", service), new("rpc.method", operation));
    }

    public void Region(string? region)
    {
        if (IsRecorded && region is not null)
            activity!.SetTag("cloud.region", region);
    }

    public void Address(Uri uri)
    {
        if (!IsRecorded)
            return;

        activity!.SetTag("server.address", uri.Host);
        activity.SetTag("server.port", uri.Port);
    }

    public void Answer(HttpResponseMessage response)
    {
        _status = (int)response.StatusCode;
        if (IsRecorded && ResponseMessage.FindRequestId(response) is { } id)
            activity!.SetTag("aws.request_id", id);
    }

    /// <summary>Records the kind of a failure. Its message can contain texts of the service, so it is not recorded.</summary>
    public void Fail(Exception exception)
    {
        _error = exception is AwsServiceException { ErrorCode: { } code } ? code : exception.GetType().FullName;
        activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void End()
    {
        if (IsRecorded)
        {
            if (_status is { } status)
                activity!.SetTag("http.response.status_code", status);
            if (_attempts > 1)
                activity!.SetTag("http.request.resend_count", _attempts - 1);
            if (_error is not null)
                activity!.SetTag("error.type", _error);
        }

        activity?.Dispose();
        if (!ClientTelemetry.Duration.Enabled)
            return;

        var tags = new TagList { { "rpc.system", "aws-api" }, { "rpc.service", service }, { "rpc.method", operation } };
        if (_error is not null)
            tags.Add("error.type", _error);

        ClientTelemetry.Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
    }
}
