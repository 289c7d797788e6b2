using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests;

/// <summary>Each folder of the analyzers knows only those before it, so that it can be read without what is built on it.</summary>
public sealed class RoomTests
{
    private const string Project = "analyzers/AmplifyGen.Analyzers";

    /// <summary>What stands in no folder is known to all.</summary>
    private const string Ground = "";

    /// <summary>From the ground up.</summary>
    private static readonly string[] Rooms = [Ground, "Facts", "Uses", "Members", "Constraints", "Json", "Flow"];

    private static readonly Lazy<IReadOnlyList<Mention>> Mentions = new(static () => [.. Read()]);

    public static TheoryData<string> Names => [.. Rooms];

    [Fact]
    public void Every_folder_is_a_room() =>
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Files().Select(RoomOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_knows_only_those_before_it(string room)
    {
        var others = Mentions.Value.Where(mention => string.Equals(mention.Room, room, StringComparison.Ordinal) && !string.Equals(mention.Of, room, StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(others, mention => Array.IndexOf(Rooms, mention.Of) > Array.IndexOf(Rooms, room));
        Assert.True(room is Ground || others.Length > 0, "Nothing was found to judge.");
    }

    /// <summary>So no rule can have a say while a body is still being run.</summary>
    [Fact]
    public void Only_their_analyzer_knows_the_rules_about_builders()
    {
        var rules = Path.Combine("Flow", "Rules");
        var knowing = Mentions.Value.Where(mention => mention.Folder.EndsWith(rules, StringComparison.Ordinal)).Select(static mention => mention.File).Distinct(StringComparer.Ordinal);

        Assert.Equal("BuilderFlowAnalyzer.cs", Assert.Single(knowing, file => !File.Exists(Path.Combine(RepositoryFiles.PathOf(Project), rules, file))));
    }

    /// <summary>The types of the project that its code names, or whose members it uses.</summary>
    private static IEnumerable<Mention> Read()
    {
        var token = TestContext.Current.CancellationToken;
        var trees = Files()
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path, cancellationToken: token))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", cancellationToken: token));
        var compilation = CSharpCompilation.Create(
            "Rooms",
            trees,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        foreach (var tree in compilation.SyntaxTrees)
        {
            if (RoomOf(tree.FilePath) is not { } room)
                continue;

            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot(token).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name, token).Symbol;
                if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type && type.DeclaringSyntaxReferences is [var declaration, ..] && RoomOf(declaration.SyntaxTree.FilePath) is { } other)
                    yield return new Mention(room, Path.GetFileName(tree.FilePath), type.Name, other, Path.GetDirectoryName(declaration.SyntaxTree.FilePath)!);
            }
        }
    }

    private static IEnumerable<string> Files() =>
        new[] { Project, "generator/Shared", "runtime/AmplifyGen/Metadata" }
            .SelectMany(static folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Split('/', '\\').Any(static folder => folder is "obj" or "bin"));

    /// <summary>The first folder within the project; <c>null</c> for a file of another one.</summary>
    private static string? RoomOf(string path)
    {
        var place = path.Length == 0 ? [".."] : Path.GetRelativePath(RepositoryFiles.PathOf(Project), path).Split('/', '\\');
        return place[0] is ".." ? null : place.Length == 1 ? Ground : place[0];
    }

    /// <summary>A type that a file of a room names, and the room and folder in which it is declared.</summary>
    private sealed record Mention(string Room, string File, string Type, string Of, string Folder);
}
