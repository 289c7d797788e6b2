using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1006: builds an unbuilt builder, into the variable that it is a copy of or into a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnbuiltBuilderFix))]
public sealed class UnbuiltBuilderFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnbuiltBuilderRule.Id);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file)
    {
        if (Chain.CallAt(file.Root, diagnostic.Location) is not { } call
            || Chain.EndOf(call) is not { } end
            || file.Catalog.Built(file.Model.GetTypeInfo(end).Type) is not { } shape)
        {
            return null;
        }

        return end.Parent switch
        {
            ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax when CopiedVariable(call, file.Model) is { } variable =>
                Built($"Build it and assign it to {variable}", Statements.Insert(end.SpanStart, $"{variable} = "), end),
            ExpressionStatementSyntax statement => Declared(shape, statement, end, file),

            // An expression body has no place for a variable declaration.
            ArrowExpressionClauseSyntax or LambdaExpressionSyntax => Built("Build it", before: null, end),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } variable } => BuiltVariable(shape, variable, statement, file),
            _ => null,
        };
    }

    private static Edit? Built(string title, TextChange? before, InvocationExpressionSyntax end) =>
        Links.After(end, ["Build()"]) is { } changes ? new Edit(title, before is { } first ? [first, .. changes] : changes) : null;

    private static Edit? Declared(ShapeFacts shape, ExpressionStatementSyntax statement, InvocationExpressionSyntax end, SourceFile file)
    {
        var name = file.NewVariable(shape.Name, statement);
        if (Built($"Build it into '{name}'", Statements.Insert(statement.SpanStart, $"var {name} = "), end) is not { } built)
            return null;
        if (!Statements.IsEmbedded(statement))
            return built;

        // The brace opens before the variable, and closes after the chain.
        return Statements.Braced(statement) is [var open, var close] ? built with { Changes = [open, .. built.Changes, close] } : null;
    }

    /// <summary>Builds a variable after the last statement that fills it.</summary>
    private static Edit? BuiltVariable(ShapeFacts shape, VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration, SourceFile file)
    {
        if (Siblings(declaration) is not { } siblings || file.Model.GetDeclaredSymbol(variable) is not { } symbol)
            return null;

        var last = siblings.Last(statement => statement == declaration || Mentions(statement));
        var name = file.NewVariable(shape.Name, declaration);
        return Statements.After(last, $"var {name} = {variable.Identifier.Text}.Build();", declaration.SpanStart) is { } built ? new Edit($"Build it into '{name}'", [built]) : null;

        bool Mentions(StatementSyntax statement) =>
            statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(node => string.Equals(node.Identifier.ValueText, symbol.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(file.Model.GetSymbolInfo(node).Symbol, symbol));
    }

    private static IEnumerable<StatementSyntax>? Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
        _ => null,
    };

    /// <summary>Returns the variable that a builder is a copy of, if it can be assigned.</summary>
    private static string? CopiedVariable(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax copied } && model.GetSymbolInfo(copied).Symbol switch
        {
            ILocalSymbol local => local is { IsConst: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly },
            IParameterSymbol parameter => parameter.RefKind is not RefKind.In,
            _ => false,
        }
            ? copied.Identifier.Text
            : null;
}
