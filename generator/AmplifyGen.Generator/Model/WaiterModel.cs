namespace AmplifyGen.Generator.Model;

/// <summary>A state that a client can wait for.</summary>
internal sealed record WaiterModel
{
    /// <summary>Gets the model's own name: <c>FunctionActive</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# name of what says when it is reached.</summary>
    public required string PropertyName { get; init; }

    /// <summary>Gets the C# name of the client's method: <c>WaitUntilFunctionActiveAsync</c>.</summary>
    public required string MethodName { get; init; }

    public required string OperationName { get; init; }

    /// <summary>Gets the C# name of the input of the operation.</summary>
    public required string InputName { get; init; }

    public required string OutputName { get; init; }

    /// <summary>In seconds.</summary>
    public required long MinDelay { get; init; }

    /// <summary>In seconds.</summary>
    public required long MaxDelay { get; init; }

    /// <summary>In seconds; <c>null</c> where the model leaves it to whoever waits.</summary>
    public long? MaxWait { get; init; }

    /// <summary>In the model's order: the first one that matches counts.</summary>
    public required EquatableArray<AcceptorModel> Acceptors { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }

    /// <summary>Gets whether an error can be what is waited for, so that there is no response in the end.</summary>
    internal bool CanEndWithoutResponse => Acceptors.Any(static acceptor => acceptor is { State: WaiterState.Success, Matcher: MatcherModel.Error or MatcherModel.Status });
}

/// <summary>What becomes of waiting when an acceptor matches.</summary>
internal enum WaiterState
{
    Success,
    Failure,
    Retry,
}

/// <param name="Description">What is the case when it matches, in the model's words, for messages.</param>
internal sealed record AcceptorModel(WaiterState State, MatcherModel Matcher, string Description);

/// <summary>When an acceptor matches.</summary>
internal abstract record MatcherModel
{
    /// <summary>The operation succeeded, whatever it answered.</summary>
    public sealed record Any : MatcherModel;

    /// <summary>The operation failed with an error of the service.</summary>
    /// <param name="Codes">The codes of the error; empty for any error.</param>
    /// <param name="ExceptionName">The C# name of the exception, where the model has one.</param>
    public sealed record Error(EquatableArray<string> Codes, string? ExceptionName) : MatcherModel;

    /// <summary>The service answered with an error that has the status.</summary>
    public sealed record Status(int Code) : MatcherModel;

    /// <summary>The operation succeeded, and the value at a path is the expected one.</summary>
    /// <param name="Expected">A literal.</param>
    public sealed record Path(PathModel Value, PathModel Expected, PathQuantifier Quantifier) : MatcherModel;
}

/// <summary>How a value is compared with the expected one.</summary>
internal enum PathQuantifier
{
    /// <summary>It is equal.</summary>
    Value,

    /// <summary>It is a list with at least one element, and all are equal.</summary>
    All,

    /// <summary>It is a list, and one of its elements is equal.</summary>
    AnyElement,
}
