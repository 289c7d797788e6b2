using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

internal sealed partial class OperationFlow
{
    /// <summary>A chain of calls, from its root outwards: a chain may be longer than the stack is deep.</summary>
    private BuilderValue Invoke(IInvocationOperation outermost)
    {
        var chain = new Stack<IInvocationOperation>();
        IOperation? root = outermost;
        for (; root is IInvocationOperation invocation; root = invocation.Instance)
            chain.Push(invocation);

        var value = Evaluate(root);
        while (chain.Count > 0 && !IsDead)
            value = Invoke(chain.Pop(), value);
        return value;
    }

    private BuilderValue Invoke(IInvocationOperation invocation, BuilderValue receiver)
    {
        switch (flow.Catalog.Method(invocation.TargetMethod))
        {
            case BuilderMethod.Create when flow.Catalog.Built(invocation.Type) is { } shape:
                return Begin(invocation, SiteKind.Created, shape, new SiteState());

            case BuilderMethod.Copy when flow.Catalog.Built(invocation.Type) is { } shape:
                return Begin(invocation, SiteKind.Copied, shape, Complete(shape));

            case BuilderMethod.Set set:
                return Set(invocation, set, receiver);

            case BuilderMethod.Build when flow.Catalog.Built(invocation.TargetMethod.ContainingType) is { } shape:
                Build(invocation, shape, receiver);
                return BuilderValue.None;

            default:
                return Call(invocation, receiver);
        }
    }

    private BuilderValue Begin(IOperation origin, SiteKind kind, ShapeFacts shape, SiteState state)
    {
        var site = flow.Site(run.Context, origin, kind, shape);
        if (_state.Site(site.Index) is not null)
            flow.End(site.Index);
        _state.Begin(site, state);
        return BuilderValue.Of(site);
    }

    private BuilderValue BeginUnseen(IOperation origin, ShapeFacts shape, Bits ensured) =>
        Begin(origin, SiteKind.Unseen, shape, new SiteState { Must = ensured, May = ensured, IsEscaped = true });

    private static SiteState Complete(ShapeFacts shape) => new() { Must = shape.Required, May = shape.Required };

    private BuilderValue Set(IInvocationOperation invocation, BuilderMethod.Set method, BuilderValue receiver)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (method.Configures && ConfiguredShape(argument.Parameter) is { } shape)
                Configure(invocation, argument.Value, method, shape);
            else
                HandOn(Evaluate(argument.Value));
            if (IsDead)
                return BuilderValue.None;
        }

        run.Observe(_state);
        flow.Fill(receiver.Sites);
        var call = flow.SetCall(invocation, method);
        var member = Bits.Of(method.Member.Index);
        var isSure = _state.IsExclusive(receiver);
        foreach (var index in receiver.Sites.Indices())
        {
            if (_state.Site(index) is not { } site)
                continue;

            var pending = site.Pending;
            if (isSure && !method.Appends)
                pending = Overwrite(pending, call);
            _state.SetSite(index, site with
            {
                Must = isSure ? site.Must | member : site.Must,
                May = site.May | member,
                Uncertain = isSure ? site.Uncertain : site.Uncertain | member,
                // What has escaped may be built by others before the value is replaced.
                Pending = site.IsEscaped ? Bits.Empty : pending.With(call.Index),
            });
            if (site.IsEscaped || !isSure)
                call.IsUsed = true;
        }

        run.Observe(_state);
        return receiver with { MayBeNull = false };
    }

    /// <summary>Takes the calls whose value <paramref name="call"/> replaces out of those that are pending.</summary>
    private Bits Overwrite(Bits pending, SetCall call)
    {
        foreach (var index in pending.Indices())
        {
            var earlier = flow.SetCalls[index];
            if (earlier.Method.Member != call.Method.Member)
                continue;

            pending = pending.Except(Bits.Of(index));
            // What a function sets for its callers is a default that they may replace.
            if (!SymbolEqualityComparer.Default.Equals(earlier.Function, call.Function))
                earlier.IsUsed = true;
            // A loop that sets the same member at every turn is no second call.
            else if (earlier != call && (earlier.OverwrittenBy is not { } first || call.Start < first.Start))
                earlier.OverwrittenBy = call;
        }

        return pending;
    }

    private void Build(IInvocationOperation invocation, ShapeFacts shape, BuilderValue receiver)
    {
        if (receiver is { HasSites: false, MayBeUnknown: false, MayBeNull: true })
        {
            // Nothing but null: the call throws.
            IsDead = true;
            return;
        }

        var record = flow.Build(invocation, shape, path: null);
        Arrive(record, receiver, run, run.Block.Ordinal);
        flow.Use(_state, receiver);
        run.Observe(_state);

        // An incomplete builder throws, so what follows is reached with a complete one. It keeps its values.
        foreach (var index in receiver.Sites.Indices())
        {
            if (_state.Site(index) is { } site)
                _state.SetSite(index, site with { Must = site.Must | shape.Required, May = site.May | shape.Required, Pending = Bits.Empty });
        }
    }

    private void Arrive(BuildRecord record, BuilderValue value, GraphRun through, int block)
    {
        if (value.MayBeUnknown || !value.HasSites)
            record.ArriveUnknown();
        foreach (var index in value.Sites.Indices())
        {
            if (_state.Site(index) is not { } site)
                continue;
            record.Arrive(site, flow.Sites[index].IsOwn);
            record.Paths.Add(new ArrivedPath(through, block, index));
        }
    }
}
