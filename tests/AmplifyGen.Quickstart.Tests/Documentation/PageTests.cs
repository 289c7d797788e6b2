using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>The pages that users read first: what they show compiles and runs.</summary>
public sealed partial class PageTests
{
    private static readonly SpecFile Shipped = new("update-backend-auth.json", Repository.Read("spec/update-backend-auth.json"));

    /// <summary>As much of DynamoDB's model as the pages use.</summary>
    private static readonly SpecFile DynamoDB = new("dynamodb.json", """
        {
          "metadata": {
            "apiVersion": "2012-08-10", "endpointPrefix": "dynamodb", "jsonVersion": "1.0", "protocol": "json", "serviceId": "DynamoDB",
            "targetPrefix": "DynamoDB_20120810"
          },
          "operations": {
            "GetItem": { "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "GetItemInput" }, "output": { "shape": "GetItemOutput" } }
          },
          "shapes": {
            "GetItemInput": {
              "type": "structure",
              "required": [ "TableName", "Key" ],
              "members": { "TableName": { "shape": "Text" }, "Key": { "shape": "AttributeMap" } }
            },
            "GetItemOutput": { "type": "structure", "members": { "Item": { "shape": "AttributeMap" } } },
            "AttributeMap": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "AttributeValue" } },
            "AttributeValue": { "type": "structure", "union": true, "members": { "S": { "shape": "Text" }, "N": { "shape": "Text" } } },
            "Text": { "type": "string" }
          }
        }
        """)
    {
        Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["Namespace"] = "Aws.DynamoDB" },
    };

    public static TheoryData<string> Pages =>
    [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "SUPPORT.md", "spec/README.md",
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(static path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/from-aws-sdk.md")]
    [InlineData("docs/aot-lambda.md")]
    public void The_code_of_a_page_about_sending_compiles(string path)
    {
        var build = SpecBuild.Of([Shipped, DynamoDB], PageCode.Of(MarkdownPage.Read(path)));

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
    }

    [Theory]
    [InlineData("docs/shapes.md")]
    [InlineData("docs/testing.md")]
    public void The_code_of_a_page_compiles_and_runs(string path)
    {
        var build = SpecBuild.Of([Shipped], PageCode.Of(MarkdownPage.Read(path)));

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
        Run(build);
    }

    [Fact]
    public void The_code_of_the_client_page_compiles()
    {
        // What the page speaks of and does not declare.
        const string prelude = """
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            UpdateBackendAuthRequest request = null!;
            CancellationToken cancellationToken = default;
            HttpClient httpClient = null!;
            IServiceCollection services = null!;
            IConfiguration configuration = null!;

            """;
        var code = PageCode.Of(MarkdownPage.Read("docs/client.md"), prelude);

        var build = SpecBuild.Of(
            [Shipped],
            code,
            libraries:
            [
                typeof(AwsClientServiceCollectionExtensions), typeof(AwsSdk.AwsSdkCredentials), typeof(IServiceCollection), typeof(IConfiguration), typeof(IHttpClientBuilder),
                typeof(HttpClientFactoryServiceCollectionExtensions), typeof(HealthCheckServiceCollectionExtensions), typeof(IHealthChecksBuilder), typeof(HealthStatus),
            ]);

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
    }

    [Fact]
    public void The_example_of_the_spec_page_is_a_spec_and_its_code_compiles_and_runs()
    {
        var page = MarkdownPage.Read("spec/README.md");
        var specs = page.Find("json").Where(static block => block.Text.Contains("com.acme.library#", StringComparison.Ordinal))
            .Select(static (block, index) => new SpecFile($"{index}.json", block.Text))
            .ToList();
        Assert.Equal(3, specs.Count);

        var build = SpecBuild.Of(specs, PageCode.Of(page));

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
        Run(build, "c1", "1234");
    }

    [Fact]
    public void The_overlays_of_the_spec_page_fit_the_shipped_spec()
    {
        var overlays = MarkdownPage.Read("spec/README.md").Find("json", "`amplifygen#replacedBy`")
            .Concat(MarkdownPage.Read("spec/README.md").Find("json", "`amplifygen#secret`"))
            .Select(static (block, index) => new SpecFile($"{index}.json", block.Text))
            .ToList();
        Assert.Equal(2, overlays.Count);

        var build = SpecBuild.Of([Shipped, .. overlays]);

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_or_a_heading(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        foreach (var link in Links().Matches(MarkdownPage.Read(path).Text).Select(static match => match.Groups["target"].Value))
        {
            // A rule's page is demanded of each rule by the tests of these pages.
            if (link.Contains("://", StringComparison.Ordinal) || RulePage().IsMatch(link))
                continue;

            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Path.Combine(folder, parts[0]);
            Assert.True(Path.Exists(Repository.PathOf(target)), $"{path} links to {link}, which does not exist.");
            if (parts.Length > 1)
                Assert.Contains(parts[1], Anchors(target), StringComparer.Ordinal);
        }
    }

    private static IEnumerable<string> Anchors(string path) => Headings().Matches(MarkdownPage.Read(path).Text)
        .Select(static match => string.Concat(match.Groups["heading"].Value.ToLowerInvariant()
            .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-'));

    private static void Run(SpecBuild build, params string[] arguments)
    {
        using var stream = new MemoryStream();
        Assert.True(build.Compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        var result = Assembly.Load(stream.ToArray()).EntryPoint!.Invoke(null, [arguments]);
        Assert.Null(result);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"docs/AMPG\d{4}\.md$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RulePage();

    [GeneratedRegex("(?m)^#+ (?<heading>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headings();
}
