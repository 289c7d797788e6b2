using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// Recognizes, without a graph, code in which each builder is in a single correct chain,
/// <c>X.CreateBuilder().WithA(…).WithB(b => b.WithC(…)).Build()</c>. Most code is like this. Other code is analyzed with a graph.
/// </summary>
internal sealed class SimpleChains
{
    private readonly ShapeCatalog _catalog;

    /// <summary>The number of operations that return a builder and are part of a chain.</summary>
    private int _inChains;

    private SimpleChains(ShapeCatalog catalog) => _catalog = catalog;

    public static bool AreAll(IOperation root, ShapeCatalog catalog, CancellationToken token) =>
        new SimpleChains(catalog).AreAll(root, token);

    private bool AreAll(IOperation root, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var builders = 0;
        foreach (var operation in root.Descendants())
        {
            if (_catalog.Built(operation.Type) is not null)
                builders++;
            else if (operation is IInvocationOperation invocation && !IsSimple(invocation))
                return false;
        }

        return builders == _inChains;
    }

    private bool IsSimple(IInvocationOperation invocation) => _catalog.Method(invocation.TargetMethod) switch
    {
        BuilderMethod.Build => IsComplete(invocation),
        BuilderMethod.Configure => IsConfigured(invocation),
        _ => true,
    };

    private bool IsComplete(IInvocationOperation build) =>
        _catalog.Built(build.TargetMethod.ContainingType) is { } shape
        && Follow(build.Instance, parameter: null, new Members()) is { } members
        && shape.Required.IsSubsetOf(members.Set);

    /// <summary>
    /// Follows a chain from its end to its start: <c>CreateBuilder()</c>, <c>ToBuilder()</c> or the parameter of a lambda.
    /// Returns <c>null</c> if it is not a chain, or sets a member twice.
    /// </summary>
    private Members? Follow(IOperation? link, IParameterSymbol? parameter, Members members)
    {
        for (; link is IInvocationOperation invocation; link = invocation.Instance)
        {
            _inChains++;
            switch (_catalog.Method(invocation.TargetMethod))
            {
                case BuilderMethod.Create:
                    return members;

                case BuilderMethod.Copy when _catalog.Built(invocation.Type) is { } shape:
                    return members with { Set = members.Set | shape.Required };

                case BuilderMethod.Set set when !members.Replaced.Contains(set.Member.Index) && (!set.Configures || IsConfigured(invocation)):
                    members = members.With(set);
                    break;

                default:
                    return null;
            }
        }

        if (link is not IParameterReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            return null;

        _inChains++;
        return members;
    }

    /// <summary>Determines whether the lambda of a configuring call consists of chains on its parameter that set all required members.</summary>
    private bool IsConfigured(IInvocationOperation invocation)
    {
        // For an entry of a map, a key precedes the delegate. For a client, more arguments follow it.
        var lambda = invocation.Arguments.Select(static argument => (argument.Value as IDelegateCreationOperation)?.Target).OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        if (lambda?.Symbol is not { IsAsync: false, Parameters: [var parameter] } || _catalog.Built(parameter.Type) is not { } shape)
            return false;

        var members = new Members();
        for (var index = lambda.Body.Operations.Length - 1; index >= 0; index--)
        {
            if (lambda.Body.Operations[index] is IReturnOperation { ReturnedValue: null })
                continue;
            if (lambda.Body.Operations[index] is not IExpressionStatementOperation statement || Follow(statement.Operation, parameter, members) is not { } all)
                return false;
            members = all;
        }

        return shape.Required.IsSubsetOf(members.Set);
    }

    /// <summary>The members that are set from one position in the code on, and the members whose value replaces an earlier one.</summary>
    private sealed record Members
    {
        public Bits Set { get; init; }

        public Bits Replaced { get; init; }

        public Members With(BuilderMethod.Set set) =>
            new() { Set = Set.With(set.Member.Index), Replaced = set.Appends ? Replaced : Replaced.With(set.Member.Index) };
    }
}
