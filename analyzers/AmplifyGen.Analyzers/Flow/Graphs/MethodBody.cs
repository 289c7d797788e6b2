using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>Finds the control flow graphs of code.</summary>
internal static class MethodBody
{
    /// <summary>Returns the graph of a method's body, or <c>null</c> if it has none in this compilation.</summary>
    public static ControlFlowGraph? Graph(IMethodSymbol method, Compilation compilation, CancellationToken token)
    {
        if (method.DeclaringSyntaxReferences is not [var reference])
            return null;

        // In an editor, a project reference contains the sources of the other project.
        var syntax = SourceReads.Syntax(reference, token);
        if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            return null;

#pragma warning disable RS1030 // A helper may stand in another file than the code that is analyzed; the host shares its models with the compilation.
        var model = compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        return Graph(model.OperationOf(syntax, token), token);
    }

    /// <summary>Returns the graph of an operation that is the root of executable code; <c>null</c> for any other.</summary>
    // Only a root has a graph. An initializer in a wrong place can be part of other code.
    public static ControlFlowGraph? Graph(IOperation? root, CancellationToken token) => root switch
    {
        not { Parent: null, SemanticModel: not null } => null,
        IMethodBodyOperation { BlockBody: null, ExpressionBody: null } => null,
        IMethodBodyOperation body => ControlFlowGraph.Create(body, token),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, token),
        IBlockOperation block => ControlFlowGraph.Create(block, token),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, token),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, token),
        IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer, token),
        _ => null,
    };
}
