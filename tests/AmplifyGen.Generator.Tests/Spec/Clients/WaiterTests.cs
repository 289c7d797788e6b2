using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Spec.Clients;

public sealed class WaiterTests
{
    private const string Good = "{\"acceptors\": [{\"state\": \"success\", \"matcher\": {\"success\": true}}]}";

    [Fact]
    public void Delays_are_those_of_Smithy_unless_the_model_states_others()
    {
        var waiters = SpecText.ReadService(ClientText.Operation(
            "\"smithy.waiters#waitable\": {\"A\": " + Good + ", \"B\": {\"minDelay\": 5, \"maxDelay\": 9, " + Good[1..] + ", \"C\": {\"minDelay\": 500, " + Good[1..] + "}")).Waiters;

        Assert.Equal([(2, 120), (5, 9), (500, 500)], waiters.Select(static waiter => (waiter.MinDelay, waiter.MaxDelay)));
        Assert.All(waiters, static waiter => Assert.Null(waiter.MaxWait));
    }

    [Theory]
    [InlineData("«{}»", "'ns#Op$Done' needs an 'acceptors': add it")]
    [InlineData("«1»", "'Done' of 'ns#Op' must be an object, but is 1")]
    [InlineData("{\"acceptors\": «1»}", "'acceptors' of 'ns#Op$Done' must be an array, but is 1")]
    [InlineData("{\"«acceptor»\": [], \"acceptors\": []}", "The key 'acceptor' of 'ns#Op$Done' is not known. Did you mean 'acceptors'?")]
    [InlineData("{\"acceptors\": [], \"minDelay\": «0»}", "'minDelay' of 'ns#Op$Done' must be a whole number from 1 to 2147483, but is 0")]
    [InlineData("{\"acceptors\": [], \"minDelay\": 9, \"maxDelay\": «3»}", "'ns#Op$Done' has a minimum above its maximum, so no value fits: swap or correct them")]
    [InlineData("{\"acceptors\": [«{\"matcher\": {\"success\": true}}»]}", "An acceptor of 'ns#Op$Done' needs a 'state': add it")]
    [InlineData("{\"acceptors\": [«{\"state\": \"retry\"}»]}", "An acceptor of 'ns#Op$Done' needs a 'matcher': add it")]
    [InlineData("{\"acceptors\": [{\"state\": \"«done»\", \"matcher\": {\"success\": true}}]}", "'state' of 'ns#Op$Done' must be \"success\", \"failure\" or \"retry\", but is the string 'done'")]
    public void A_broken_waiter_is_refused(string waiter, string message) => SpecText.Expect("AMPG0002", message, ClientText.Waiter(waiter));

    [Theory]
    [InlineData("«{}»", "'matcher' of 'ns#Op$Done' must be an object with one matcher, but is an object")]
    [InlineData("«{\"ouput\": 1}»", "'matcher' of 'ns#Op$Done' must be 'success', 'errorType', 'output' or 'inputOutput', but is an object")]
    [InlineData("{\"success\": «1»}", "'success' of 'ns#Op$Done' must be true or false, but is 1")]
    [InlineData("{\"output\": «{\"expected\": \"x\", \"comparator\": \"stringEquals\"}»}", "An acceptor of 'ns#Op$Done' needs a 'path': add it")]
    [InlineData("{\"output\": {\"path\": \"text\", \"expected\": \"x\", \"comparator\": \"«equals»\"}}", "'comparator' of 'ns#Op$Done' must be \"stringEquals\", \"booleanEquals\", \"allStringEquals\" or \"anyStringEquals\", but is the string 'equals'")]
    [InlineData("{\"output\": {\"path\": \"flag\", \"expected\": \"«yes»\", \"comparator\": \"booleanEquals\"}}", "'expected' of 'ns#Op$Done' must be \"true\" or \"false\", but is the string 'yes'")]
    public void A_broken_matcher_is_refused(string matcher, string message) => SpecText.Expect("AMPG0002", message, ClientText.Acceptor(matcher));

    [Fact]
    public void Waiters_with_one_name_in_C_sharp_are_numbered()
    {
        var waiters = SpecText.ReadService(ClientText.Operation("\"smithy.waiters#waitable\": {\"Done\": " + Good + ", \"done\": " + Good + ", \"WaiterDefinitions\": " + Good + "}")).Waiters;

        Assert.Equal("WaitUntilDoneAsync WaitUntilDone2Async WaitUntilWaiterDefinitionsAsync", string.Join(' ', waiters.Select(static waiter => waiter.MethodName)));
        Assert.Equal("Done Done2 WaiterDefinitions2", string.Join(' ', waiters.Select(static waiter => waiter.PropertyName)));
    }

    [Fact]
    public void A_waitable_trait_belongs_on_an_operation() => SpecText.Expect(
        "AMPG0002",
        "'ns#In' has the trait 'smithy.waiters#waitable', which belongs on an operation: remove it",
        SpecText.Model("\"ns#In\": {\"type\": \"structure\", \"members\": {}, \"traits\": {\"«smithy.waiters#waitable»\": {}}}"));

    [Theory]
    [InlineData("{\"Done\": {\"operation\": \"«Opp»\", \"acceptors\": []}}", "AMPG0003", "The shape 'Opp' does not exist. Did you mean 'Op'?")]
    [InlineData("{\"«Done»\": {\"acceptors\": []}}", "AMPG0002", "The waiter 'Done' needs an 'operation': add it")]
    [InlineData("{\"Done\": {\"operation\": \"Op\", \"delay\": «-1», \"acceptors\": []}}", "AMPG0002", "'delay' of 'com.amazonaws.testservice#Op$Done' must be a whole number from 1 to 2147483, but is -1")]
    [InlineData("{\"Done\": {\"operation\": \"Op\", \"acceptors\": [{\"state\": \"retry\", \"matcher\": \"«paths»\", \"expected\": 1}]}}", "AMPG0002", "'matcher' of 'com.amazonaws.testservice#Op$Done' must be \"path\", \"pathAll\", \"pathAny\", \"status\" or \"error\", but is the string 'paths'")]
    [InlineData("{\"Done\": {\"operation\": \"Op\", \"acceptors\": [{\"state\": \"retry\", \"matcher\": \"status\", \"expected\": «7»}]}}", "AMPG0002", "'expected' of 'com.amazonaws.testservice#Op$Done' must be an HTTP status code, but is 7")]
    [InlineData("{\"Done\": {\"operation\": \"Op\", \"acceptors\": [{\"state\": \"retry\", \"matcher\": \"path\", \"argument\": \"@\", \"expected\": «[]»}]}}", "AMPG0002", "'expected' of 'com.amazonaws.testservice#Op$Done' must be a string, a number, or true or false, but is an array")]
    public void A_broken_C2J_waiter_is_refused(string waiters, string id, string message) => SpecText.Expect(
        id,
        message,
        new SpecInput { Path = "test/service-2.json", Text = C2jText.OperationWith("") },
        new SpecInput { Path = "test/waiters-2.json", Text = "{\"version\": 2, \"waiters\": " + waiters + "}" });
}
