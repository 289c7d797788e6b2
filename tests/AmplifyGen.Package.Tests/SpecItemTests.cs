namespace AmplifyGen.Package.Tests;

/// <summary>What the package's build files make of <c>AmplifyGenSpec</c> items.</summary>
public sealed class SpecItemTests(PackedPackage package)
{
    [Fact]
    public async Task A_project_without_items_gets_the_model_of_the_package()
    {
        var spec = Assert.Single(await ConsumerProject.Create(package, "NoItems").SpecsAsync());

        Assert.Equal("update-backend-auth.json", spec["Filename"] + spec["Extension"]);
        Assert.Contains(package.Version, spec["FullPath"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_items_gets_only_those()
    {
        var project = ConsumerProject.Create(package, "OwnItem", """<ItemGroup><AmplifyGenSpec Include="models/*.json" /></ItemGroup>""").WithBooks();

        Assert.Equal("books", Assert.Single(await project.SpecsAsync())["Filename"]);
    }

    [Fact]
    public async Task The_model_of_the_package_can_be_switched_off()
    {
        var project = ConsumerProject.Create(package, "SwitchedOff", "<PropertyGroup><EnableDefaultAmplifyGenSpec>false</EnableDefaultAmplifyGenSpec></PropertyGroup>");

        Assert.Empty(await project.SpecsAsync());
    }

    [Fact]
    public async Task Each_item_keeps_its_own_metadata()
    {
        var specs = await ConsumerProject.Create(package, "Metadata", """
            <ItemGroup>
              <AmplifyGenSpec Include="$(AmplifyGenDefaultSpec)" />
              <AmplifyGenSpec Include="models/books.json" Operations="FindBooks;LendBook" Namespace="Acme.Books" Accessibility="internal" Service="Book Shop" />
            </ItemGroup>
            """).WithBooks().SpecsAsync();

        Assert.Equal(
            [("update-backend-auth", "", "", "", ""), ("books", "FindBooks,LendBook", "Acme.Books", "internal", "Book Shop")],
            specs.Select(static spec => (spec["Filename"], spec["AmplifyGenOperations"], spec["AmplifyGenNamespace"], spec["AmplifyGenAccessibility"], spec["AmplifyGenService"])));
    }

    [Fact]
    public async Task A_list_of_operations_may_stand_on_lines_of_its_own()
    {
        var project = ConsumerProject.Create(package, "Lines", """
            <ItemGroup>
              <AmplifyGenSpec Include="models/books.json">
                <Operations>
                  FindBooks;
                  LendBook
                </Operations>
              </AmplifyGenSpec>
            </ItemGroup>
            """).WithBooks();

        Assert.Equal("FindBooks,LendBook", Assert.Single(await project.SpecsAsync())["AmplifyGenOperations"].Trim(','));
    }

    [Fact]
    public async Task An_additional_file_that_is_also_a_model_is_given_once()
    {
        var project = ConsumerProject.Create(package, "Twice", """
            <ItemGroup>
              <AdditionalFiles Include="models/*.json" />
              <AmplifyGenSpec Include="models/books.json" />
            </ItemGroup>
            """).WithBooks();

        var files = await project.ItemsAsync("AdditionalFiles", "AmplifyGenAddSpecs");

        Assert.Equal("true", Assert.Single(files)["AmplifyGenSpec"]);
    }

    [Fact]
    public async Task A_web_project_does_not_publish_its_models()
    {
        var project = ConsumerProject.Create(package, "Web", """<ItemGroup><AmplifyGenSpec Include="models/books.json" /></ItemGroup>""", sdk: "Microsoft.NET.Sdk.Web")
            .WithBooks()
            .Write("appsettings.json", "{}");

        var content = await project.ItemsAsync("Content", "AmplifyGenAddSpecs");

        Assert.Equal("appsettings.json", Assert.Single(content)["Identity"]);
    }

    [Theory]
    [InlineData("Missing", "models/lambda.json", "nor does a file with a similar name: correct the path in the project file.")]
    [InlineData("MissingFolder", "else/books.json", "nor does a file with a similar name: correct the path in the project file.")]
    [InlineData("Misspelt", "models/bokos.json", "Did you mean 'models/books.json'?")]
    public async Task A_missing_model_is_named_and_so_is_the_nearest(string name, string model, string advice)
    {
        var project = ConsumerProject.Create(package, name, $"""<ItemGroup><AmplifyGenSpec Include="{model}" /></ItemGroup>""").WithBooks();

        var result = await project.DotnetAsync("build");

        Assert.NotEqual(0, result.ExitCode);
        var message = result.Output.Split('\n').First(static line => line.Contains("error", StringComparison.Ordinal));
        Assert.Contains($"{name}.csproj : error AMPG0008: AmplifyGenSpec '{model}' does not exist", message, StringComparison.Ordinal);
        Assert.Contains(advice, message, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NoMatch", "modles/*.json", "", 0)]
    [InlineData("NoMatchOfTwo", "nothing/*.json", """<AmplifyGenSpec Include="models/*.json" />""", 1)]
    [InlineData("NoMatchOfProperty", "$(MSBuildProjectDirectory)/nothing/*.json", "", 0)]
    public async Task A_pattern_without_files_is_a_warning_and_no_other_model_takes_its_place(string name, string pattern, string other, int count)
    {
        var project = ConsumerProject.Create(package, name, $"""<ItemGroup><AmplifyGenSpec Include="{pattern}" />{other}</ItemGroup>""").WithBooks();

        Assert.Equal(count, (await project.SpecsAsync()).Count);
        Assert.Contains(
            $"warning AMPG0008: AmplifyGenSpec '{pattern}' matches no file, so it has no effect: correct it in the project file.",
            await project.CheckAsync("build", "-t:AmplifyGenAddSpecs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_with_a_condition_is_not_a_pattern_that_matches_nothing()
    {
        var project = ConsumerProject.Create(package, "Conditional", """<ItemGroup Condition="'$(X)' != ''"><AmplifyGenSpec Include="nothing/*.json" /></ItemGroup>""");

        Assert.DoesNotContain("AMPG0008", await project.CheckAsync("build", "-t:AmplifyGenAddSpecs"), StringComparison.Ordinal);
        Assert.Single(await project.SpecsAsync());
    }

    [Theory]
    [InlineData("Union", """Operations="LendBook" """, "FindBooks,LendBook")]
    [InlineData("UnionWithAll", "", "")]
    public async Task Items_of_one_file_choose_the_operations_of_both(string name, string other, string expected)
    {
        var specs = await ConsumerProject.Create(package, name, $"""
            <ItemGroup>
              <AmplifyGenSpec Include="models/books.json" Operations="FindBooks" Namespace="Acme.Books" />
              <AmplifyGenSpec Include="models/books.json" {other}/>
            </ItemGroup>
            """).WithBooks().SpecsAsync();

        var spec = Assert.Single(specs);
        Assert.Equal((expected, "Acme.Books"), (spec["AmplifyGenOperations"], spec["AmplifyGenNamespace"]));
    }

    [Fact]
    public async Task Items_of_one_file_cannot_have_two_namespaces()
    {
        var project = ConsumerProject.Create(package, "TwoNamespaces", """
            <ItemGroup>
              <AmplifyGenSpec Include="models/books.json" Namespace="A" />
              <AmplifyGenSpec Include="models/books.json" Namespace="B" />
            </ItemGroup>
            """).WithBooks();

        var result = await project.DotnetAsync("build", "-t:AmplifyGenAddSpecs");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error AMPG0008: AmplifyGenSpec '", result.Output, StringComparison.Ordinal);
        Assert.Contains("occurs with several values of Namespace (A, B)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_gets_the_model_of_the_package_without_a_build()
    {
        var arguments = await ConsumerProject.Create(package, "EditorDefault").ItemsAsync(
            "CscCommandLineArgs", "Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        Assert.Contains(arguments, static argument => argument["Identity"].EndsWith("update-backend-auth.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Editor", "models/books.json")]
    [InlineData("EditorMissing", "models/lambda.json")]
    public async Task An_editor_gets_the_models_without_a_build(string name, string model)
    {
        var project = ConsumerProject.Create(package, name, $"""<ItemGroup><AmplifyGenSpec Include="{model}" /></ItemGroup>""").WithBooks();

        var arguments = await project.ItemsAsync("CscCommandLineArgs", "Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        Assert.Contains(arguments, argument => string.Equals(argument["Identity"], "/additionalfile:" + model, StringComparison.Ordinal));
    }
}
