using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AmplifyGen.Client;

/// <summary>
/// Contains the traces and metrics of all clients. Their name is <c>AmplifyGen</c>, and they follow OpenTelemetry's conventions for RPC and
/// AWS. They do not contain bodies, headers or credentials.
/// </summary>
internal static class ClientTelemetry
{
    public const string Name = "AmplifyGen";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "rpc.client.call.duration", "s", "Duration of a call with all its attempts.");

    public static readonly Counter<long> Retries = Meter.CreateCounter<long>("amplifygen.client.retries", "{retry}", "Requests that were sent again.");

    public static CallObservation Start(string service, string operation)
    {
        var activity = Source.HasListeners() ? Source.StartActivity(service + "/" + operation, ActivityKind.Client) : null;
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("rpc.system", "aws-api");
            activity.SetTag("rpc.service", service);
            activity.SetTag("rpc.method", operation);
        }

        return new CallObservation(activity, service, operation);
    }
}
