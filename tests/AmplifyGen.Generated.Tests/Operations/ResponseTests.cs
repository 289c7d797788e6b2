using System.Text.Json;
using Acme.Observatory;

namespace AmplifyGen.Generated.Tests.Operations;

public sealed class ResponseTests
{
    [Fact]
    public void A_success_is_the_output()
    {
        var response = Responses.Of(200, """
            {"appId":"a","backendEnvironmentName":"dev","error":"e","jobId":"j","operation":"o","status":"s"}
            """);
        Assert.Equal(
            new UpdateBackendAuthResponse { AppId = "a", BackendEnvironmentName = "dev", Error = "e", JobId = "j", Operation = "o", Status = "s" },
            UpdateBackendAuthOperation.ReadResponse(response));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(299)]
    public void Any_status_from_200_to_299_is_a_success(int status) =>
        Assert.Equal("j", UpdateBackendAuthOperation.ReadResponse(Responses.Of(status, """{"jobId":"j"}""")).JobId);

    [Fact]
    public void An_empty_body_is_an_output_without_members() =>
        Assert.Equal(new UpdateBackendAuthResponse(), UpdateBackendAuthOperation.ReadResponse(Responses.Of(200, "")));

    [Fact]
    public void An_operation_without_an_output_reads_an_empty_one_whatever_comes()
    {
        Assert.Equal(new WakeStationResponse(), WakeStationOperation.ReadResponse(Responses.Of(200, "")));
        Assert.Equal(new WakeStationResponse(), WakeStationOperation.ReadResponse(Responses.Of(200, """{"new":[1]}""")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Id":null,"Stars":null,"Band":null,"Remarks":null,"Labels":null,"Moon":null,"Note":null}""")]
    public void Required_members_that_the_service_leaves_out_get_the_empty_value_of_their_type(string body) => Assert.Equal(
        new RecordSkyResponse
        {
            Id = "",
            Stars = 0,
            Photons = 0,
            Darkness = 0,
            Accepted = false,
            Band = default,
            Remarks = [],
            Labels = [],
            Moon = new() { Name = "" },
        },
        RecordSkyOperation.ReadResponse(Responses.Of(201, body)));

    [Fact]
    public void Required_members_are_corrected_at_any_depth() => Assert.Equal(
        [new() { Name = "" }],
        RecordSkyOperation.ReadResponse(Responses.Of(201, """{"Moon":{"Moons":[{}]}}""")).Moon.Moons!);

    [Fact]
    public void Null_in_a_list_or_a_map_of_a_response_is_passed_over()
    {
        var response = RecordSkyOperation.ReadResponse(Responses.Of(201, """{"Remarks":["a",null],"Labels":{"a":null,"b":"c"}}"""));
        Assert.Equal(["a"], response.Remarks);
        Assert.Equal([new("b", "c")], response.Labels);
    }

    [Fact]
    public void A_body_that_is_not_what_the_model_says_is_refused_with_its_path()
    {
        var exception = Assert.Throws<JsonException>(static () => RecordSkyOperation.ReadResponse(Responses.Of(201, """{"Moon":{"Name":1}}""")));
        Assert.Equal("$.Moon.Name", exception.Path);
        Assert.Throws<JsonException>(static () => UpdateBackendAuthOperation.ReadResponse(Responses.Of(200, "<html/>")));
    }

    [Fact]
    public void A_response_is_needed() => Assert.Throws<ArgumentNullException>("response", static () => UpdateBackendAuthOperation.ReadResponse(null!));
}
