using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Generated code that runs.</summary>
internal sealed class LoadedShapes
{
    private readonly Assembly _assembly;
    private readonly string _namespace;
    private readonly Dictionary<string, Func<string, object>> _readers = new(StringComparer.Ordinal);

    public LoadedShapes(GeneratedAssembly generated, string name)
    {
        _namespace = name;
        var compilation = CSharpCompilation.Create(
            name + ".Loaded",
            generated.Sources.Select(static source => CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)),
            GeneratedAssembly.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        _assembly = Assembly.Load(image.ToArray());
    }

    /// <summary>Reads a text with the <c>FromJson</c> of a shape.</summary>
    public object Read(string shape, string text)
    {
        if (!_readers.TryGetValue(shape, out var read))
            _readers[shape] = read = _assembly.GetType($"{_namespace}.{shape}", throwOnError: true)!.BaseType!.GetMethod("FromJson", [typeof(string)])!.CreateDelegate<Func<string, object>>();

        return read(text);
    }
}
