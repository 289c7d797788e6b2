using Acme.Archive;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>What stands for required members that a response lacks.</summary>
public sealed class DefaultTests
{
    [Fact]
    public void A_required_member_that_a_response_lacks_gets_its_default_or_the_empty_value()
    {
        var response = PutItemOperation.ReadResponse(Responses.Of(200, ""));

        Assert.Equal("nameless", response.Name);
        Assert.Equal(3, response.Retries);
        Assert.Equal(-0.5f, response.Ratio);
        Assert.True(response.Open);
        Assert.Equal(Color.Red, response.Color);
        Assert.Equal(Priority.Old, response.Priority);
        Assert.Equal("1.50000000000000000000000000000001", response.Price.ToString());
        Assert.Equal(0, response.Count);
        Assert.Equal("", response.Empty);
        Assert.Equal(Document.Null, response.Item.Schema);
    }

    [Fact]
    public void A_member_that_may_be_absent_stays_so() => Assert.Null(PutItemOperation.ReadResponse(Responses.Of(200, "")).Limit);

    [Fact]
    public void A_request_is_not_filled_in()
    {
        var exception = Assert.Throws<MissingRequiredMembersException>(static () => PutItemResponse.CreateBuilder().Build());
        Assert.Contains("Retries", exception.Message, StringComparison.Ordinal);
    }
}
