using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>A block of code that a rule analyzes.</summary>
internal sealed class AnalyzedBlock(CodeBlockAnalysisContext context)
{
    public SyntaxNode Code => context.CodeBlock;

    public ISymbol Owner => context.OwningSymbol;

    public CancellationToken Token => context.CancellationToken;

    /// <summary>Gets the operations of the block. The block of a field is the whole declaration, whose other fields have their own blocks.</summary>
    public IEnumerable<IOperation> Roots => ShapeUses.Roots(context);

    /// <summary>Gets whether the rule has found anything.</summary>
    public bool HasReport { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        HasReport = true;
        context.ReportDiagnostic(diagnostic);
    }
}
