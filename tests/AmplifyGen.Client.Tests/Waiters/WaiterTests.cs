using Acme.Fleet;
using Acme.Harbor;

namespace AmplifyGen.Client.Tests.Waiters;

public sealed class WaiterTests
{
    private static readonly DescribeShipRequest Ship = new() { Name = "Argo", Port = "Iolcus" };
    private static readonly GetJobRequest Job = new() { Id = "j" };

    private readonly SteppedTime _time = new();

    [Fact]
    public async Task A_wait_ends_with_the_response_that_has_the_state()
    {
        var answers = new Answers((200, """{"State": "sailing"}"""), (400, """{"__type": "NoSuchShip"}"""), (200, """{"State": "docked", "Name": "Argo"}"""));

        var wait = Harbor(answers).WaitUntilShipDockedAsync(Ship, Options(), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        DescribeShipResponse response = await wait;
        Assert.Equal("Argo", response.Name);
        Assert.Equal(3, answers.Requests.Count);
    }

    [Fact]
    public async Task The_first_answer_can_be_enough()
    {
        var response = await Harbor(new Answers((200, """{"State": "docked"}"""))).WaitUntilShipDockedAsync(Ship, TestContext.Current.CancellationToken);

        Assert.Equal(ShipState.Docked, response.State);
    }

    [Fact]
    public async Task A_state_that_rules_out_the_other_fails_with_the_response()
    {
        var wait = Harbor(new Answers((200, """{"State": "sunk"}"""))).WaitUntilShipDockedAsync(Ship, TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<AwsWaiterException>(() => wait);

        Assert.Equal("The wait for 'ShipDocked' failed: 'State' is 'sunk'.", exception.Message);
        Assert.Equal(("ShipDocked", "'State' is 'sunk'", 1), (exception.WaiterName, exception.Reason, exception.Attempts));
        Assert.Equal(ShipState.Sunk, Assert.IsType<DescribeShipResponse>(exception.LastResponse).State);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task An_error_that_no_acceptor_expects_fails_with_it()
    {
        var wait = Harbor(new Answers((400, """{"__type": "AccessDenied", "message": "secret"}"""))).WaitUntilShipDockedAsync(Ship, TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<AwsWaiterException>(() => wait);

        Assert.Equal("The wait for 'ShipDocked' failed: the service returned an error that the waiter does not expect.", exception.Message);
        Assert.Equal("AccessDenied", Assert.IsAssignableFrom<AwsServiceException>(exception.InnerException).ErrorCode);
        Assert.Null(exception.LastResponse);
    }

    [Fact]
    public async Task An_error_can_be_what_is_waited_for() =>
        Assert.Null(await Harbor(new Answers((400, """{"__type": "NoSuchShip"}"""))).WaitUntilShipGoneAsync(Ship, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_boolean_is_compared_and_null_is_not_false()
    {
        var wait = Harbor(new Answers((200, "{}"), (200, """{"Cleared": true}"""), (200, """{"Cleared": false}"""))).WaitUntilShipGoneAsync(Ship, Options(), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        Assert.Equal(3, (await Assert.ThrowsAsync<AwsWaiterException>(() => wait)).Attempts);
    }

    [Fact]
    public async Task Success_or_failure_of_the_call_can_be_what_counts()
    {
        var wait = Harbor(new Answers((400, """{"__type": "Anything"}"""), (200, "{}"))).WaitUntilShipKnownAsync(Ship, Options(), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        Assert.NotNull(await wait);
    }

    [Theory]
    [InlineData("""{"Holds": [{"State": "full"}, {"State": "full"}]}""", true)]
    [InlineData("""{"Holds": [{"State": "full"}, {"State": "empty"}]}""", null)]
    [InlineData("""{"Holds": [{"State": "full"}, {"State": "leaking"}]}""", false)]
    [InlineData("""{"Holds": []}""", null)]
    [InlineData("{}", null)]
    public async Task All_or_any_of_a_list_are_compared(string json, bool? isSuccess)
    {
        var wait = Harbor(new Answers((200, json))).WaitUntilShipLoadedAsync(Ship, Options(TimeSpan.FromSeconds(3)), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        var exception = await Record.ExceptionAsync(() => wait);

        Assert.Equal(isSuccess switch { true => null, false => typeof(AwsWaiterException), _ => typeof(AwsTimeoutException) }, exception?.GetType());
    }

    [Theory]
    [InlineData("Iolcus", true)]
    [InlineData("Colchis", false)]
    public async Task The_request_can_be_compared_with_the_response(string port, bool isSuccess)
    {
        var wait = Harbor(new Answers((200, "{\"Port\": \"" + port + "\"}"))).WaitUntilShipInPortAsync(Ship, Options(TimeSpan.FromSeconds(3)), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        Assert.Equal(isSuccess, await Record.ExceptionAsync(() => wait) is null);
    }

    [Theory]
    [InlineData(0, "2,2,2,2,2,2,2,2,2")]
    [InlineData(0.5, "2,3,5,8")]
    [InlineData(1, "2,4,8,4")]
    public async Task The_delays_grow_between_their_bounds_and_the_last_call_fits_into_the_time(double random, string expected)
    {
        var answers = new Answers((200, "{}"));
        var wait = Harbor(answers).WaitUntilShipDockedAsync(Ship, Options(TimeSpan.FromSeconds(20), random), TestContext.Current.CancellationToken);

        var delays = await _time.RunAsync(wait);

        var exception = await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
        Assert.Equal(expected, string.Join(',', delays));
        Assert.Equal(delays.Count + 1, answers.Requests.Count);
        Assert.Equal(
            FormattableString.Invariant($"The wait for 'ShipDocked' took longer than 20 s. Attempts: {answers.Requests.Count}. To wait longer, set AwsWaiterOptions.MaxWaitTime."),
            exception.Message);
        Assert.Equal(answers.Requests.Count, exception.Attempts);
    }

    [Fact]
    public async Task The_delay_never_grows_beyond_the_longest_one()
    {
        var wait = Harbor(new Answers((200, "{}"))).WaitUntilShipDockedAsync(Ship, Options(TimeSpan.FromSeconds(150), random: 1), TestContext.Current.CancellationToken);

        Assert.Equal([2, 4, 8, 16, 30, 30, 30, 28], await _time.RunAsync(wait));
        await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
    }

    [Fact]
    public async Task Options_replace_the_delays_of_the_model()
    {
        var options = Options(TimeSpan.FromSeconds(10), random: 1) with { MinDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(2) };
        var wait = Harbor(new Answers((200, "{}"))).WaitUntilShipDockedAsync(Ship, options, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 2, 2, 2], await _time.RunAsync(wait));
        await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
    }

    [Fact]
    public async Task Options_of_the_calls_hold_for_each()
    {
        var answers = new Answers((200, "{}"));
        var options = Options(TimeSpan.FromSeconds(3), random: 1) with { Call = new AwsCallOptions { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-pier"] = "7" } } };
        var wait = Harbor(answers).WaitUntilShipDockedAsync(Ship, options, TestContext.Current.CancellationToken);

        await _time.RunAsync(wait);

        await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
        Assert.All(answers.Messages, static message => Assert.Equal("7", message.Headers.GetValues("x-pier").Single()));
    }

    [Fact]
    public async Task Without_a_limit_a_wait_takes_ten_minutes_at_most()
    {
        var wait = Harbor(new Answers((200, "{}"))).WaitUntilShipDockedAsync(Ship, Options(), TestContext.Current.CancellationToken);

        Assert.Equal(598, (await _time.RunAsync(wait)).Sum());
        await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_ends_the_wait()
    {
        var answers = new Answers((200, "{}")) { BeforeAnswer = static token => Task.Delay(Timeout.Infinite, token) };
        var wait = Harbor(answers).WaitUntilShipDockedAsync(Ship, Options(), TestContext.Current.CancellationToken);

        while (answers.Requests.Count == 0)
            await Task.Yield();

        _time.Step();

        Assert.Equal(1, (await Assert.ThrowsAsync<AwsTimeoutException>(() => wait)).Attempts);
    }

    [Fact]
    public async Task Canceling_ends_the_wait_with_the_token_of_the_caller()
    {
        using var source = new CancellationTokenSource();
        var answers = new Answers((200, "{}")) { BeforeAnswer = _ => source.CancelAsync() };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Harbor(answers).WaitUntilShipDockedAsync(Ship, Options(), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_C2J_waiter_waits_as_long_each_time_and_calls_as_often_as_it_says()
    {
        var answers = new Answers((404, """{"__type": "Lost"}"""));
        var wait = Fleet(answers).WaitUntilJobDoneAsync(Job, Options(limit: null, random: 1), TestContext.Current.CancellationToken);

        Assert.Equal([5, 5, 5], await _time.RunAsync(wait));
        await Assert.ThrowsAsync<AwsTimeoutException>(() => wait);
        Assert.Equal(4, answers.Requests.Count);
    }

    [Theory]
    [InlineData(200, """{"State": "done"}""", null)]
    [InlineData(200, """{"Steps": [{"Name": "a"}, {"Name": "broken"}]}""", "an element of 'Steps[].Name' is 'broken'")]
    [InlineData(400, """{"__type": "Denied"}""", "the service returned the error 'Denied'")]
    public async Task A_C2J_acceptor_compares_paths_statuses_and_errors(int status, string json, string? reason)
    {
        var exception = await Record.ExceptionAsync(() => Fleet(new Answers((status, json))).WaitUntilJobDoneAsync(Job, TestContext.Current.CancellationToken));

        Assert.Equal(reason, (exception as AwsWaiterException)?.Reason);
    }

    [Theory]
    [InlineData("""{"Steps": [{"Name": "ready"}, {"Name": "ready"}]}""", true)]
    [InlineData("""{"Steps": [{"Name": "ready"}, {"Name": "a"}]}""", false)]
    [InlineData("""{"Done": true, "Count": 3}""", true)]
    [InlineData("""{"Done": true, "Count": 2}""", false)]
    [InlineData("""{"Count": 3}""", false)]
    public async Task A_C2J_path_can_be_compared_for_all_elements_or_be_a_condition(string json, bool isSuccess)
    {
        var wait = Fleet(new Answers((200, json))).WaitUntilJobFinishedAsync(Job, Options(), TestContext.Current.CancellationToken);
        await _time.RunAsync(wait);

        Assert.Equal(isSuccess, await Record.ExceptionAsync(() => wait) is null);
    }

    [Fact]
    public async Task A_status_of_success_is_any_success() =>
        Assert.NotNull(await Fleet(new Answers((200, "{}"))).WaitUntilJobExistsAsync(Job, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Any_error_can_be_what_is_waited_for() =>
        Assert.Null(await Fleet(new Answers((400, """{"__type": "Whatever"}"""))).WaitUntilJobDeletedAsync(Job, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(25 * 24 * 3600)]
    public void A_time_that_makes_no_sense_is_refused(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);

        Assert.Throws<ArgumentOutOfRangeException>(() => new AwsWaiterOptions { MaxWaitTime = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AwsWaiterOptions { MinDelay = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AwsWaiterOptions { MaxDelay = time });
    }

    [Fact]
    public async Task Without_a_request_nothing_is_waited_for() =>
        await Assert.ThrowsAsync<ArgumentNullException>(static () => Harbor(new Answers((200, "{}"))).WaitUntilShipDockedAsync(null!, TestContext.Current.CancellationToken));

    private static HarborClient Harbor(Answers answers) => new(new HttpClient(answers), TestClients.Options(new Uri("http://localhost")));

    private static FleetClient Fleet(Answers answers) => new(new HttpClient(answers), TestClients.Options(new Uri("http://localhost")));

    private AwsWaiterOptions Options(TimeSpan? limit = null, double random = 0) => new() { MaxWaitTime = limit, TimeProvider = _time, Random = new Fixed(random) };

    private sealed class Fixed(double value) : Random
    {
        public override double NextDouble() => value;
    }
}
