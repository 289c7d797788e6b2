using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    private ThrownType MissingMembers => new(flow.Catalog.Symbols.MissingRequiredMembersException, IsExact: true);

    /// <summary>Evaluates a chain of calls, starting with its root, because a chain can be longer than the stack is deep.</summary>
    private Value Invoke(IInvocationOperation outermost)
    {
        var chain = new Stack<IInvocationOperation>();
        IOperation? root = outermost;
        for (; root is IInvocationOperation invocation; root = invocation.Instance)
            chain.Push(invocation);

        var value = Evaluate(root);
        while (chain.Count > 0 && !_isDead)
            value = Invoke(chain.Pop(), value);
        return value;
    }

    private Value Invoke(IInvocationOperation invocation, Value receiver)
    {
        switch (flow.Catalog.Method(invocation.TargetMethod))
        {
            case BuilderMethod.Create when flow.Catalog.Built(invocation.Type) is { } shape:
                return Begin(invocation, SiteKind.Created, shape, new SiteState());

            case BuilderMethod.Copy when flow.Catalog.Built(invocation.Type) is { } shape:
                Dereference(invocation.Instance, receiver);
                return Begin(invocation, SiteKind.Copied, shape, Complete(shape));

            case BuilderMethod.Set set:
                return Set(invocation, set, receiver);

            case BuilderMethod.Build when flow.Catalog.Built(invocation.TargetMethod.ContainingType) is { } shape:
                Build(invocation, shape, receiver);
                return _isDead ? Value.Nothing : Opaque(invocation, [], isNotNull: true);

            case BuilderMethod.Configure:
                return Send(invocation, receiver);

            default:
                return Call(invocation, receiver);
        }
    }

    private Value Create(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.Select(argument => Evaluate(argument.Value)).ToArray();
        foreach (var argument in arguments)
            PassOn(argument);
        if (_isDead)
            return Value.Nothing;
        if (flow.Catalog.Built(creation.Type) is { } shape)
            return arguments.Length == 0 ? Begin(creation, SiteKind.Created, shape, new SiteState()) : Begin(creation, SiteKind.Copied, shape, Complete(shape));

        var created = Collection(creation, arguments);
        if (created is null && !IsSafe(creation))
            run.Throw(_state, ThrownType.By(creation.Type as INamedTypeSymbol));
        if (created is null && !Calls.Framework.IsSystem(creation.Type as INamedTypeSymbol) && creation.Constructor is not { IsImplicitlyDeclared: true })
            flow.Disturb(_state);
        if (creation.Constructor is { } constructor)
        {
            if (NeverReturns(constructor))
                return Value.Nothing;
            LearnFromArguments(constructor, creation.Arguments);
        }

        // The parts of a date or an address follow from what it was created from.
        return created ?? Opaque(creation, creation.Type is INamedTypeSymbol type && Calls.Framework.IsImmutable(type) ? arguments : [], isNotNull: true);
    }

    /// <summary>Determines whether creating an object cannot throw.</summary>
    private static bool IsSafe(IObjectCreationOperation creation) =>
        Calls.Framework.IsException(creation.Type)
        || (creation.Arguments.IsEmpty && Calls.Framework.BeginsEmpty(creation.Type as INamedTypeSymbol))
        || creation is { Constructor.IsImplicitlyDeclared: true, Type: { IsRecord: true } or { BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } };

    /// <summary>Returns a new collection of .NET; <c>null</c> if something else is created.</summary>
    private Value? Collection(IObjectCreationOperation creation, Value[] arguments)
    {
        if (creation.Type is not INamedTypeSymbol type || !Calls.Framework.IsCollection(type))
            return null;

        var isCopy = arguments.Length == 1 && creation.Arguments[0].Parameter?.Type is { SpecialType: not SpecialType.System_Int32 };
        return Sized(creation, type, arguments.Length == 0 ? Zero : isCopy ? CountOf(arguments[0], Unconverted(creation.Arguments[0].Value).Type) : Value.Nothing);
    }

    private SiteValue Begin(object origin, SiteKind kind, ShapeFacts shape, SiteState state, int variant = 0)
    {
        var site = flow.Site(run.Context, origin, kind, shape, variant);
        // Code that still has the former builder, in a loop, may build it.
        if (_state.Holds(site.Index))
            flow.Record?.Use(_state, new SiteValue(site.Index));
        else
            flow.Record?.End(_state, site.Index);
        _state.Begin(site.Index, state);
        return new SiteValue(site.Index);
    }

    /// <summary>Returns a builder from unseen code. Only the members in the attribute of that code are known to be set.</summary>
    private SiteValue BeginUnseen(object origin, ShapeFacts shape, Bits ensured) =>
        Begin(origin, SiteKind.Unseen, shape, new SiteState { Must = ensured, May = ensured, IsEscaped = true });

    private static SiteState Complete(ShapeFacts shape) => new() { Must = shape.Required, May = shape.Required };

    private Value Set(IInvocationOperation invocation, BuilderMethod.Set method, Value receiver)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (method.Configures && ConfiguredShape(argument.Parameter) is { } shape)
                ConfigureMember(invocation, argument.Value, method, shape);
            else
                PassOn(Evaluate(argument.Value));
            if (_isDead)
                return Value.Nothing;
        }

        Dereference(invocation.Instance, receiver);
        if (_isDead || receiver is not SiteValue { Site: var index } || _state.Site(index) is not { } site)
            return receiver;

        var call = flow.SetCall(invocation, method);
        if (site.IsEscaped)
            flow.Record?.UsePending(site);
        var pending = method.Appends ? site.Pending : Overwrite(site.Pending, call);
        _state.SetSite(index, site with
        {
            Must = site.Must.With(method.Member.Index),
            May = site.May.With(method.Member.Index),
            IsFilled = true,
            // Unseen code may build an escaped builder before the value is replaced.
            Pending = site.IsEscaped ? Bits.Empty : pending.With(call.Index),
        });
        if (site.IsEscaped || run.IsHandled)
            flow.Record?.Use(call);
        return receiver;
    }

    /// <summary>Removes the calls whose value <paramref name="call"/> replaces from the pending ones.</summary>
    private Bits Overwrite(Bits pending, SetCall call)
    {
        foreach (var index in pending)
        {
            var earlier = flow.SetCalls[index];
            if (earlier.Method.Member != call.Method.Member)
                continue;

            pending = pending.Except(Bits.Of(index));
            flow.Record?.Replace(earlier, call);
        }

        return pending;
    }

    private void Build(IInvocationOperation invocation, ShapeFacts shape, Value receiver)
    {
        Dereference(invocation.Instance, receiver);
        if (_isDead)
            return;

        flow.Record?.Use(_state, receiver);
        flow.Record?.Arrive(invocation, shape, path: null, _state, receiver, run);
        Completed(receiver, shape);
    }

    /// <summary>Learns that a builder is complete after it was built, because building an incomplete one throws. It keeps its values.</summary>
    private void Completed(Value receiver, ShapeFacts shape)
    {
        if (receiver is not SiteValue { Site: var index } || _state.Site(index) is not { } site)
        {
            run.Throw(_state, MissingMembers);
            return;
        }

        if (!shape.Required.IsSubsetOf(site.Must))
            run.Throw(_state, MissingMembers);
        _state.SetSite(index, site with
        {
            Must = site.Must | shape.Required,
            May = site.May | shape.Required,
            IsReported = site.IsReported || (flow.Sites[index].IsOwn && !site.IsEscaped && !shape.Required.IsSubsetOf(site.May)),
            Pending = Bits.Empty,
        });
    }
}
