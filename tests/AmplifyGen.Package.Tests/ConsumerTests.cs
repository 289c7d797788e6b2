namespace AmplifyGen.Package.Tests;

public sealed class ConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_runs_on_the_package_and_two_models()
    {
        var output = await ConsumerProject.Copy(package, "Package").CheckAsync("run");

        Assert.EndsWith("POST /books/moby%20dick/loans\n{\"Id\":\"moby dick\",\"reader\":{\"name\":\"Ishmael\"},\"days\":14}\nok\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_one_file_runs()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Workspace, "OneFile")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "app.cs"), $"""
            #:package AmplifyGen@{package.Version}
            Console.WriteLine(AmplifyBackend.MFAMode.Optional.Value);
            """, TestContext.Current.CancellationToken);

        Assert.Equal("OPTIONAL", (await Command.CheckAsync("dotnet", folder, "run", "app.cs")).Trim());
    }

    [Fact]
    public async Task An_edited_model_is_compiled_by_the_next_build()
    {
        var project = ConsumerProject.Create(package, "Edited", """<ItemGroup><AmplifyGenSpec Include="models/books.json" Operations="LendBook" /></ItemGroup>""")
            .WithBooks()
            .Write("Loans.cs", """_ = Books.LendBookRequest.CreateBuilder().WithId("1").WithReader(r => r.WithName("A")).WithDays(14).Build();""");
        await project.CheckAsync("build", "-p:OutputType=Exe");

        project.Write("models/books.json", project.Read("models/books.json").Replace("\"Days\"", "\"Weeks\"", StringComparison.Ordinal));
        var result = await project.DotnetAsync("build", "--no-restore", "-p:OutputType=Exe");

        Assert.Contains("error CS1061", result.Output, StringComparison.Ordinal);
        Assert.Contains("'WithDays'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_builds_for_several_frameworks_without_implicit_usings()
    {
        var project = ConsumerProject.Create(package, "Frameworks", """
            <PropertyGroup>
              <TargetFramework />
              <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
              <ImplicitUsings>disable</ImplicitUsings>
            </PropertyGroup>
            """).Write("Requests.cs", """
            namespace Acme;

            public static class Requests
            {
                public static string Path(AmplifyBackend.UpdateBackendAuthRequest request) =>
                    AmplifyBackend.UpdateBackendAuthOperation.CreateRequest(request).Target;
            }
            """);

        await project.CheckAsync("build");

        Assert.True(File.Exists(Path.Combine(project.Directory, "bin/Debug/net8.0/Frameworks.dll")));
        Assert.True(File.Exists(Path.Combine(project.Directory, "bin/Debug/net10.0/Frameworks.dll")));
    }

    [Theory]
    [InlineData("Kept", "")]
    [InlineData("Flowing", """PrivateAssets="none" """)]
    public async Task What_depends_on_a_project_with_shapes_uses_them_and_generates_none(string name, string assets)
    {
        ConsumerProject.Create(package, name + "Library", reference: $"""<PackageReference Include="AmplifyGen" Version="[$(AmplifyGenVersion)]" {assets}/>""");
        var program = ConsumerProject.Create(package, name + "Program",
            "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>",
            reference: $"""<ProjectReference Include="../{name}Library/{name}Library.csproj" />""")
            .Write("Program.cs", """System.Console.WriteLine(AmplifyBackend.UpdateBackendAuthRequest.FromJson("{\"AppId\":\"a\",\"BackendEnvironmentName\":\"b\",\"resourceName\":\"auth\",\"resourceConfig\":{\"authResources\":\"USER_POOL_ONLY\",\"service\":\"COGNITO\",\"userPoolConfigs\":{}}}").ResourceName);""");

        Assert.Equal("auth", (await program.CheckAsync("run")).Trim());
        Assert.Empty(await program.ItemsAsync("AdditionalFiles", "Compile"));
    }
}
