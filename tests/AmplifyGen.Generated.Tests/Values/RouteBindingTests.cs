using System.Globalization;
using Acme.Archive;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AmplifyGen.Generated.Tests.Values;

/// <summary>Enums as route and query parameters of ASP.NET Core.</summary>
public sealed class RouteBindingTests
{
    private static readonly IServiceProvider Services =
        new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();

    [Theory]
    [InlineData("OPTIONAL", "?priority=9", "OPTIONAL True 9 True")]
    [InlineData("SOMETIMES", "?priority=-77", "SOMETIMES False -77 False")]
    [InlineData("OPTIONAL", "", "OPTIONAL True  ")]
    public async Task A_route_and_a_query_parameter_are_bound(string mode, string query, string expected) => Assert.Equal((200, expected), await Answer(mode, query));

    [Theory]
    [InlineData("?priority=high")]
    [InlineData("?priority=1.5")]
    [InlineData("?priority=3000000000")]
    public async Task What_is_no_number_is_a_bad_request(string query) => Assert.Equal((400, ""), await Answer("ON", query));

    [Fact]
    public async Task An_empty_text_is_a_bad_request() => Assert.Equal((400, ""), await Answer("", ""));

    [Fact]
    public void Numbers_are_parsed_like_numbers_of_32_bits()
    {
        Assert.Equal(new Priority(-5), Parse<Priority>("-5"));
        Assert.Equal("The text is not a value of 'Priority'. It must be a 32-bit integer.", Assert.Throws<FormatException>(static () => Parse<Priority>("x")).Message);
        Assert.Throws<ArgumentNullException>("s", static () => Parse<Priority>(null!));
    }

    [Fact]
    public void A_known_text_becomes_the_known_value()
    {
        Assert.True(MFAMode.TryParse("ON", provider: null, out var mode));
        Assert.Equal(MFAMode.On, mode);
        Assert.True(mode.IsKnown);
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<(int Status, string Body)> Answer(string mode, string query)
    {
        var handler = (MFAMode mode, [Microsoft.AspNetCore.Mvc.FromQuery] Priority? priority) => $"{mode} {mode.IsKnown} {priority} {priority?.IsKnown}";
        var endpoint = RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions { RouteParameterNames = ["mode"], ServiceProvider = Services });
        var context = new DefaultHttpContext { RequestServices = Services };
        context.Request.RouteValues["mode"] = mode;
        context.Request.QueryString = new QueryString(query);
        using var body = new MemoryStream();
        context.Response.Body = body;
        await endpoint.RequestDelegate(context);
        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }
}
