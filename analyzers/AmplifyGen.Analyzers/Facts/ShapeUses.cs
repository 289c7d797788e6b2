using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>
/// The operations of code that can use a shape. Rules share what is known of a compilation: its shapes are read once, and each block
/// is looked through once.
/// </summary>
internal sealed class ShapeUses
{
    private static readonly ConditionalWeakTable<Compilation, ShapeUses?> Known = new();

    private readonly ConcurrentDictionary<SyntaxNode, bool> _blocks = new();
    private readonly Lazy<ShapeNames> _names;

    private ShapeUses(Compilation compilation, RuntimeSymbols symbols)
    {
        Catalog = new ShapeCatalog(symbols);
        _names = new(() => new ShapeNames(compilation, Catalog));
    }

    public ShapeCatalog Catalog { get; }

    /// <summary>The uses of a compilation, or <c>null</c> if it does not reference the runtime.</summary>
    public static ShapeUses? Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => RuntimeSymbols.Of(key) is { } symbols ? new ShapeUses(key, symbols) : null);

    /// <summary>Looks at each operation of code that can use a shape; at none where the runtime is not referenced.</summary>
    public static void Register(AnalysisContext context, Action<IOperation, ShapeUses, CodeBlockAnalysisContext> analyze) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (Of(start.Compilation) is not { } uses)
                return;

            start.RegisterCodeBlockAction(block =>
            {
                foreach (var operation in uses.Operations(block))
                    analyze(operation, uses, block);
            });
        });

    /// <summary>All operations of a block, or none if nothing in it can use a shape: then nothing is bound.</summary>
    public IEnumerable<IOperation> Operations(CodeBlockAnalysisContext block) =>
        _blocks.GetOrAdd(block.CodeBlock, _names.Value.AreMentioned)
            ? Roots(block).SelectMany(static root => root.DescendantsAndSelf())
            : [];

    /// <summary>The operations of a block. A field's block is the whole declaration, whose other fields have their own turn.</summary>
    public static IEnumerable<IOperation> Roots(CodeBlockAnalysisContext block)
    {
        var (model, token) = (block.SemanticModel, block.CancellationToken);
        if (model.GetOperation(block.CodeBlock, token) is { } operation)
            return [operation];

        return block.OwningSymbol.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(token).ChildNodes())
            .Where(node => node is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax && node.SyntaxTree == block.CodeBlock.SyntaxTree)
            .Select(node => model.GetOperation(node, token))
            .OfType<IOperation>();
    }
}
