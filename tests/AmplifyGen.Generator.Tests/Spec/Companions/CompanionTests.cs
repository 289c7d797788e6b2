using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Spec.Companions;

/// <summary>Files that say more about a service that another file defines.</summary>
public sealed class CompanionTests
{
    private const string NoService =
        " do not name their service, and no C2J service is defined in the folder of this file: name the service in the Service metadata of the AmplifyGenSpec item";

    private const string Waiters = """{"version": 2, "«waiters»": {}}""";

    private static readonly SpecInput Service = new() { Path = "models/test/service-2.json", Text = C2jText.OperationWith("") };

    [Theory]
    [InlineData("""{"«pagination»": {}}""", "These paginators")]
    [InlineData(Waiters, "These waiters")]
    [InlineData("""{"version": "1.0", "parameters": {}, "«rules»": []}""", "These endpoint rules")]
    [InlineData("""{"version": "1.1", "parameters": {}, "conditions": [], "results": [], "root": 1, "nodeCount": 0, "«nodes»": ""}""", "These endpoint rules")]
    public void A_file_without_its_service_is_named_by_what_it_holds(string text, string content) => SpecText.Expect(
        "AMPG0002", content + NoService, Service, new SpecInput { Path = "models/other/file.json", Text = text });

    [Theory]
    [InlineData("models/test/any.json")]
    [InlineData("models\\test\\any.json")]
    public void The_service_of_the_same_folder_is_taken(string path) => AssertRead(Service, new SpecInput { Path = path, Text = Unmark(Waiters) });

    [Theory]
    [InlineData("Test Service")]
    [InlineData("TestService")]
    [InlineData(" TestService ")]
    public void The_service_can_be_named(string service) => AssertRead(Service, new SpecInput { Path = "elsewhere.json", Text = Unmark(Waiters), Service = service });

    [Fact]
    public void A_service_of_a_Smithy_model_can_be_named() => AssertRead(
        new SpecInput { Path = "model.json", Text = SpecText.Members("") }, new SpecInput { Path = "waiters.json", Text = Unmark(Waiters), Service = "Test Service" });

    [Fact]
    public void A_service_of_a_Smithy_model_is_not_found_by_its_folder() => SpecText.Expect(
        "AMPG0002",
        "These waiters" + NoService,
        new SpecInput { Path = "model.json", Text = SpecText.Members("") },
        new SpecInput { Path = "waiters.json", Text = Waiters });

    [Fact]
    public void A_service_that_does_not_exist_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The Service metadata 'Library' of this file is not the sdkId or C# name of a service: name one that an AmplifyGenSpec item defines",
        Service,
        new SpecInput { Path = "models/test/waiters-2.json", Text = Waiters, Service = "Library" });

    [Fact]
    public void A_misspelt_service_is_guessed() => SpecText.Expect(
        "AMPG0002",
        "The Service metadata 'Test Servce' of this file is not the sdkId or C# name of a service. Did you mean 'Test Service'?",
        Service,
        new SpecInput { Path = "waiters-2.json", Text = Waiters, Service = "Test Servce" });

    [Fact]
    public void Several_services_of_one_folder_need_a_name() => SpecText.Expect(
        "AMPG0002",
        "These waiters do not name their service, and the folder of this file defines several, "
            + "'com.amazonaws.otherservice#OtherService' and 'com.amazonaws.testservice#TestService': name the service in the Service metadata of the AmplifyGenSpec item",
        Service,
        Other("models/test/other-2.json", "Other Service"),
        new SpecInput { Path = "models/test/waiters-2.json", Text = Waiters });

    [Fact]
    public void One_of_several_services_of_one_folder_can_be_named() => AssertRead(
        Service,
        Other("models/test/other-2.json", "Other Service"),
        new SpecInput { Path = "models/test/waiters-2.json", Text = Unmark(Waiters), Service = "OtherService" });

    [Fact]
    public void A_name_of_several_services_is_refused()
    {
        var smithy = new SpecInput { Path = "smithy.json", Text = SpecText.Members(""), Namespace = "Acme.Smithy" };

        SpecText.Expect(
            "AMPG0002",
            "The Service metadata 'TestService' of this file names several services, 'com.amazonaws.testservice#TestService' and 'ns#Svc': "
                + "remove one of them, or put the file beside its C2J service without Service metadata",
            Service,
            smithy,
            new SpecInput { Path = "waiters-2.json", Text = Waiters, Service = "TestService" });
    }

    [Fact]
    public void A_second_file_of_a_kind_is_refused() => SpecText.Expect(
        "AMPG0002",
        "These waiters belong to the service 'com.amazonaws.testservice#TestService', which has others in 'models/test/waiters-2.json': "
            + "remove one of the files or correct its Service metadata",
        Service,
        new SpecInput { Path = "models/test/waiters-2.json", Text = Unmark(Waiters) },
        new SpecInput { Path = "models/test/waiters-3.json", Text = """{"version": 2, "«waiters»": {"x": {}}}""" });

    [Fact]
    public void The_same_file_twice_is_one_file()
    {
        var waiters = new SpecInput { Path = "models/test/waiters-2.json", Text = Unmark(Waiters) };

        AssertRead(Service, waiters, waiters with { Path = "models/test/copy.json" });
    }

    [Fact]
    public void A_service_that_cannot_be_read_is_the_only_fault() => SpecText.Expect(
        "AMPG0001",
        "The spec is not valid JSON: expected a value but found the end of the text",
        Service with { Text = "[«»" },
        new SpecInput { Path = "models/test/waiters-2.json", Text = Unmark(Waiters) });

    [Theory]
    [InlineData("""{"pagination": «[]»}""", "'pagination' of 'com.amazonaws.testservice#TestService' must be an object, but is an array")]
    [InlineData("""{"version": 2, "waiters": «1»}""", "'waiters' of 'com.amazonaws.testservice#TestService' must be an object, but is 1")]
    public void A_file_of_the_wrong_form_is_refused(string text, string message) =>
        SpecText.Expect("AMPG0002", message, Service, new SpecInput { Path = "models/test/file.json", Text = text });

    private static SpecInput Other(string path, string serviceId) =>
        new() { Path = path, Text = Service.Text.Replace("Test Service", serviceId, StringComparison.Ordinal) };

    private static void AssertRead(params SpecInput[] inputs)
    {
        var result = SpecText.Read(inputs);
        Assert.Empty(result.Problems.Select(static problem => problem.Message));
        Assert.NotEqual(EquatableArray<ServiceModel>.Empty, result.Services);
    }

    private static string Unmark(string text) => text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
