using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>
/// Finds the operations of code that can use a shape. Rules share what is known about a compilation: its shapes are read once, and each
/// block is searched once.
/// </summary>
internal sealed class ShapeUses
{
    private static readonly ConditionalWeakTable<Compilation, ShapeUses?> Known = new();

    private readonly ConcurrentDictionary<(SyntaxNode Block, ISymbol Owner), IOperation[]> _blocks = new();
    private readonly Lazy<NameIndex> _names;

    private readonly SilentBlocks _silent;

    private ShapeUses(Compilation compilation, RuntimeSymbols symbols)
    {
        _silent = SilentBlocks.Of(compilation);
        Catalog = new ShapeCatalog(symbols);
        _names = new(() => new NameIndex(compilation, Catalog));
    }

    public ShapeCatalog Catalog { get; }

    public NameIndex Names => _names.Value;

    /// <summary>Returns the uses of a compilation, or <c>null</c> if it does not reference the runtime.</summary>
    public static ShapeUses? Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => RuntimeSymbols.Of(key) is { } symbols ? new ShapeUses(key, symbols) : null);

    /// <summary>Registers an action for each operation that can use a shape, if the runtime is referenced.</summary>
    /// <param name="rule">The name of the analyzer.</param>
    public static void Register(AnalysisContext context, string rule, Action<IOperation, ShapeUses, AnalyzedBlock> analyze) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (Of(start.Compilation) is not { } uses)
                return;

            start.RegisterCodeBlockAction(context => uses.Analyze(context, rule, block =>
            {
                var operations = uses.Operations(context);
                foreach (var operation in operations)
                    analyze(operation, uses, block);
                return operations.Length > 0;
            }));
        });

    /// <summary>Analyzes a block, unless it is the same as in the last compilation, and the rule found nothing there.</summary>
    /// <param name="analyze">Returns whether the block contains anything to analyze.</param>
    public void Analyze(CodeBlockAnalysisContext context, string rule, Func<AnalyzedBlock, bool> analyze)
    {
        if (_silent.Contains(rule, context))
            return;

        using var reads = SourceReads.Begin();
        var block = new AnalyzedBlock(context);
        if (analyze(block) && !block.HasReport)
            _silent.Add(rule, context, reads);
    }

    /// <summary>Returns the operations of a block that can use a shape. If no name in the block is relevant, nothing is bound.</summary>
    public IOperation[] Operations(CodeBlockAnalysisContext block)
    {
        var key = (block.CodeBlock, block.OwningSymbol);
        if (_blocks.TryGetValue(key, out var known))
            return known;

        var operations = Names.MentionsShape(block.CodeBlock)
            ? Roots(block).SelectMany(static root => root.DescendantsAndSelf()).Where(CanUseShape).ToArray()
            : [];
        _blocks[key] = operations;
        return operations;
    }

    /// <summary>Returns the operations of a block. The block of a field is the whole declaration, whose other fields have their own blocks.</summary>
    public static IEnumerable<IOperation> Roots(CodeBlockAnalysisContext block)
    {
        var (model, token) = (block.SemanticModel, block.CancellationToken);
        if (model.OperationOf(block.CodeBlock, token) is { } operation)
            return [operation];

        return block.OwningSymbol.DeclaringSyntaxReferences
            .SelectMany(reference => SourceReads.Syntax(reference, token).ChildNodes())
            .Where(node => node is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax && node.SyntaxTree == block.CodeBlock.SyntaxTree)
            .Select(node => model.OperationOf(node, token))
            .OfType<IOperation>();
    }

    private static bool CanUseShape(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => CanBeGenerated(invocation.TargetMethod.ContainingType) || IsOfBase(invocation.TargetMethod.ContainingType),
        IObjectCreationOperation creation => CanBeGenerated(creation.Type as INamedTypeSymbol),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => CanBeGenerated(target.Property.ContainingType),
        IMemberReferenceOperation reference => CanBeGenerated(reference.Member.ContainingType),
        _ => false,
    };

    /// <summary>Determines whether a type can be the common base of shapes, whose type argument is the shape.</summary>
    private static bool IsOfBase(INamedTypeSymbol? type) => type is { IsRecord: true, TypeArguments: [INamedTypeSymbol shape] } && CanBeGenerated(shape);

    // Metadata does not show whether a struct is a record.
    private static bool CanBeGenerated(INamedTypeSymbol? type) =>
        type is { IsGenericType: false, SpecialType: SpecialType.None }
        && (type.IsRecord || type.TypeKind == TypeKind.Struct || type.ContainingType is { } outer && (outer.IsRecord || outer.TypeKind == TypeKind.Struct));
}
