using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Acme.Depot;

namespace AmplifyGen.Client.Tests;

public sealed class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_is_an_activity_with_the_names_of_OpenTelemetry()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"), Answer.Ok().With("x-amzn-requestid", "r-7"));
        using var client = TestClients.Depot(service);

        var activity = await RecordAsync(() => client.AddCrateAsync(new AddCrateRequest { Name = "telemetry-name" }, Token));

        Assert.Equal("Depot/AddCrate", activity.DisplayName);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal("aws-api", activity.GetTagItem("rpc.system"));
        Assert.Equal("Depot", activity.GetTagItem("rpc.service"));
        Assert.Equal("AddCrate", activity.GetTagItem("rpc.method"));
        Assert.Equal("eu-west-1", activity.GetTagItem("cloud.region"));
        Assert.Equal("127.0.0.1", activity.GetTagItem("server.address"));
        Assert.Equal(service.Url.Port, activity.GetTagItem("server.port"));
        Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
        Assert.Equal("r-7", activity.GetTagItem("aws.request_id"));
        Assert.Equal(1, activity.GetTagItem("http.request.resend_count"));
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("telemetry-name", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_failure_is_its_code_without_its_message()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(404, "CrateNotFoundException", "secret words"));
        using var client = TestClients.Depot(service);

        var activity = await RecordAsync(async () => await Assert.ThrowsAsync<CrateNotFoundException>(
            () => client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token)));

        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("CrateNotFoundException", activity.GetTagItem("error.type"));
        Assert.Null(activity.StatusDescription);
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("secret", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Calls_and_retries_are_counted()
    {
        var durations = new ConcurrentBag<double>();
        var retries = 0L;
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, self) =>
        {
            if (instrument.Meter.Name is "AmplifyGen")
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            if (IsStore(tags))
                durations.Add(value);
        });
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (IsStore(tags))
                Interlocked.Add(ref retries, value);
        });
        listener.Start();
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"), Answer.Error(500, "Broken"), Answer.Ok());
        using var client = TestClients.Depot(service);

        await client.StoreCrateAsync(new StoreCrateRequest { Name = "n" }, Token);

        Assert.Single(durations);
        Assert.Equal(2, retries);
    }

    // Other tests run at the same time. None of them has the words of this one.
    private static bool IsStore(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag is { Key: "rpc.method", Value: "StoreCrate" })
                return true;
        }

        return false;
    }

    private static async Task<Activity> RecordAsync(Func<Task> call)
    {
        using var root = new Activity("test").Start();
        var activities = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "AmplifyGen",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId)
                    activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await call();
        return Assert.Single(activities);
    }
}
