using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers;

/// <summary>The name of the method in a call, where a diagnostic about the call is reported.</summary>
internal static class CalledName
{
    public static SimpleNameSyntax? Of(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    public static Location LocationOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation when Of(invocation) is { } name => name.Identifier.GetLocation(),
        BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.Identifier.GetLocation(),
        _ => call.GetLocation(),
    };
}
