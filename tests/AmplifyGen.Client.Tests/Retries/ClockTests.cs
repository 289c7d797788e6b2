using Acme.Depot;
using Microsoft.Extensions.Time.Testing;

namespace AmplifyGen.Client.Tests;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("RequestTimeTooSkewed")]
    [InlineData("RequestExpired")]
    [InlineData("InvalidSignatureException")]
    [InlineData("SignatureDoesNotMatch")]
    public async Task A_wrong_clock_is_corrected_and_the_call_tried_again(string code)
    {
        var time = new FakeTimeProvider(Noon);
        var serverTime = time.GetUtcNow().AddHours(2);
        await using var service = await EmbeddedService.StartAsync(Answer.Error(403, code).With("Date", serverTime.ToString("r", System.Globalization.CultureInfo.InvariantCulture)), Answer.Ok());
        using var client = TestClients.Depot(service, options => options.TimeProvider = time);

        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);
        await client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Equal("20261130T120000Z 20261130T140000Z 20261130T140000Z", string.Join(' ', service.Requests.Select(static request => request.Headers["X-Amz-Date"])));
    }

    [Fact]
    public async Task A_wrong_signature_is_not_repeated_when_the_clock_is_right()
    {
        var time = new FakeTimeProvider(Noon);
        await using var service = await EmbeddedService.StartAsync(
            Answer.Error(403, "SignatureDoesNotMatch").With("Date", time.GetUtcNow().AddMinutes(1).ToString("r", System.Globalization.CultureInfo.InvariantCulture)));
        using var client = TestClients.Depot(service, options => options.TimeProvider = time);

        await Assert.ThrowsAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_clock_that_stays_wrong_ends_with_the_attempts()
    {
        var time = new FakeTimeProvider(Noon);
        await using var service = await EmbeddedService.StartAsync((context, number) => Answer.Error(403, "RequestTimeTooSkewed")
            .With("Date", time.GetUtcNow().AddHours(number).ToString("r", System.Globalization.CultureInfo.InvariantCulture)).WriteAsync(context));
        using var client = TestClients.Depot(service, options => options.TimeProvider = time);

        var exception = await Assert.ThrowsAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Equal(3, exception.Attempts);
    }
}
