using System.Text.Json.Nodes;
using Acme.Fleet;
using Acme.Harbor;

namespace AmplifyGen.Client.Tests.Pages;

public sealed class PagesTests
{
    private static readonly ListShipsRequest Ships = new();

    [Fact]
    public async Task Items_of_all_pages_come_in_order()
    {
        var answers = Answers.Of(
            """{"NextToken": "t1", "Result": {"Ships": [{"Name": "a"}, {"Name": "b"}]}}""", """{"NextToken": "t2"}""", """{"Result": {"Ships": [{"Name": "c"}]}}""");

        var ships = await ListAsync(Harbor(answers).PaginateListShips(new ListShipsRequest { MaxResults = 2 }));

        Assert.Equal("a b c", string.Join(' ', ships.Select(static ship => ship.Name)));
        Assert.Equal("""{"MaxResults":2}|{"NextToken":"t1","MaxResults":2}|{"NextToken":"t2","MaxResults":2}""", string.Join('|', answers.Requests));
    }

    [Fact]
    public async Task Pages_are_the_responses()
    {
        var answers = Answers.Of("""{"NextToken": "t1", "Result": {}}""", "{}");

        var pages = await ListAsync(Harbor(answers).PaginateListShips(Ships).AsPages());

        Assert.Equal("t1 ", string.Join(' ', pages.Select(static page => page.NextToken)));
    }

    [Fact]
    public async Task A_page_is_not_requested_before_it_is_needed()
    {
        var answers = Answers.Of("""{"NextToken": "t1", "Result": {"Ships": [{"Name": "a"}]}}""");

        await foreach (var ship in Harbor(answers).PaginateListShips(Ships))
        {
            Assert.Equal("a", ship.Name);
            break;
        }

        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task An_empty_token_ends_the_pages()
    {
        var answers = Answers.Of("""{"NextToken": "", "Result": {"Ships": [{"Name": "a"}]}}""");

        Assert.Single(await ListAsync(Harbor(answers).PaginateListShips(Ships)));
        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task Each_enumeration_starts_again()
    {
        var answers = Answers.Of("""{"NextToken": "t1"}""", "{}", """{"NextToken": "t1"}""", "{}");
        var pages = Harbor(answers).PaginateListShips(Ships).AsPages();

        Assert.Equal(2, (await ListAsync(pages)).Count);
        Assert.Equal(2, (await ListAsync(pages)).Count);
        Assert.Equal("{}|{\"NextToken\":\"t1\"}|{}|{\"NextToken\":\"t1\"}", string.Join('|', answers.Requests));
    }

    [Fact]
    public async Task A_token_that_repeats_ends_the_pages_with_an_error()
    {
        var answers = Answers.Of("""{"NextToken": "t1"}""");

        var exception = await Assert.ThrowsAsync<AwsClientException>(() => ListAsync(Harbor(answers).PaginateListShips(Ships)));

        Assert.Equal("A page of 'ListShips' has the same token as an earlier page, so the enumeration would never end. It was stopped.", exception.Message);
        Assert.Equal(2, answers.Requests.Count);
    }

    [Fact]
    public async Task Tokens_that_go_round_in_a_circle_end_the_pages_with_an_error()
    {
        var texts = Enumerable.Range(0, 50).Select(static index => FormattableString.Invariant($$"""{"NextToken": "t{{index % 5}}"}""")).ToArray();

        await Assert.ThrowsAsync<AwsClientException>(() => ListAsync(Harbor(Answers.Of(texts)).PaginateListShips(Ships)));
    }

    [Fact]
    public async Task Canceling_stops_the_request_of_a_page()
    {
        using var source = new CancellationTokenSource();
        var answers = Answers.Of("""{"NextToken": "t1", "Result": {"Ships": [{"Name": "a"}]}}""");
        var seen = 0;

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Harbor(answers).PaginateListShips(Ships).WithCancellation(source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, seen);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task Items_of_a_map_are_its_entries()
    {
        var answers = Answers.Of("""{"NextToken": "t1", "Tags": {"a": 1, "b": 2}}""", """{"Tags": {"c": 3}}""");

        var tags = await ListAsync(Harbor(answers).PaginateListTags(new ListTagsRequest()));

        Assert.Equal([KeyValuePair.Create("a", 1), KeyValuePair.Create("b", 2), KeyValuePair.Create("c", 3)], tags);
    }

    [Fact]
    public async Task Pages_without_items_are_pages_alone()
    {
        AwsPages<ListLogsResponse> pages = Harbor(Answers.Of("""{"NextToken": "t1", "Text": "a"}""", """{"Text": "b"}""")).PaginateListLogs(new ListLogsRequest());

        Assert.Equal("a b", string.Join(' ', (await ListAsync(pages)).Select(static page => page.Text)));
    }

    [Fact]
    public async Task A_token_can_be_a_map()
    {
        var answers = Answers.Of("""{"Last": {"pier": "1"}, "Berths": [1, 2]}""", """{"Last": {}, "Berths": [3]}""");

        Assert.Equal([1, 2, 3], await ListAsync(Harbor(answers).PaginateListBerths(new ListBerthsRequest())));
        Assert.Equal("""{}|{"After":{"pier":"1"}}""", string.Join('|', answers.Requests));
    }

    [Fact]
    public async Task A_token_can_be_an_expression_and_the_output_can_say_whether_there_is_more()
    {
        var answers = Answers.Of(
            """{"IsTruncated": true, "NextMarker": "m", "Parts": [{"Name": "a"}], "Total": 3}""",
            """{"IsTruncated": true, "Parts": [{"Name": "b"}, {"Name": "c"}]}""",
            """{"IsTruncated": false, "NextMarker": "x", "Parts": [{"Name": "d"}]}""");

        var parts = await ListAsync(Fleet(answers).PaginateListParts(new ListPartsRequest()));

        Assert.Equal("a b c d", string.Join(' ', parts.Select(static part => part.Name)));
        Assert.Equal("""{}|{"Marker":"m"}|{"Marker":"c"}""", string.Join('|', answers.Requests));
    }

    [Fact]
    public async Task Several_tokens_go_into_the_next_request_as_they_come()
    {
        var answers = Answers.Of("""{"NextKey": "k", "NextVersion": 7}""", """{"NextVersion": 8}""", """{"NextKey": "", "NextVersion": 0}""");

        Assert.Empty(await ListAsync(Fleet(answers).PaginateListVersions(new ListVersionsRequest { KeyMarker = "start" })));
        Assert.Collection(
            answers.Requests.Select(static request => JsonNode.Parse(request)),
            static first => Assert.True(JsonNode.DeepEquals(first, JsonNode.Parse("""{"KeyMarker":"start"}"""))),
            static second => Assert.True(JsonNode.DeepEquals(second, JsonNode.Parse("""{"KeyMarker":"k","VersionMarker":7}"""))),
            static third => Assert.True(JsonNode.DeepEquals(third, JsonNode.Parse("""{"VersionMarker":8}"""))));
    }

    [Fact]
    public async Task Options_hold_for_each_call()
    {
        var answers = Answers.Of("""{"NextToken": "t1"}""", "{}");
        var options = new AwsCallOptions { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-pier"] = "7" } };

        await ListAsync(Harbor(answers).PaginateListShips(Ships, options));

        Assert.Equal("7 7", string.Join(' ', answers.Messages.Select(static message => message.Headers.GetValues("x-pier").Single())));
    }

    [Fact]
    public void Without_a_request_there_are_no_pages() =>
        Assert.Throws<ArgumentNullException>("request", static () => Harbor(Answers.Of("{}")).PaginateListShips(null!));

    [Fact]
    public void Options_cannot_be_null() =>
        Assert.Throws<ArgumentNullException>("options", static () => Harbor(Answers.Of("{}")).PaginateListShips(Ships, null!));

    [Fact]
    public async Task Tests_can_make_pages()
    {
        var pages = new AwsPages<string, char>(Texts(), static text => text);

        Assert.Equal("abc", string.Concat(await ListAsync(pages)));

        static async IAsyncEnumerable<string> Texts()
        {
            await Task.CompletedTask;
            yield return "ab";
            yield return "c";
        }
    }

    private static HarborClient Harbor(Answers answers) => new(new HttpClient(answers), TestClients.Options(new Uri("http://localhost")));

    private static FleetClient Fleet(Answers answers) => new(new HttpClient(answers), TestClients.Options(new Uri("http://localhost")));

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(TestContext.Current.CancellationToken))
            list.Add(item);

        return list;
    }
}
