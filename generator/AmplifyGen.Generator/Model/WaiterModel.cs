namespace AmplifyGen.Generator.Model;

/// <summary>A state that a client can wait for.</summary>
internal sealed record WaiterModel
{
    /// <summary>Gets the name in the model, such as <c>FunctionActive</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# name of the property with the definition of the waiter.</summary>
    public required string PropertyName { get; init; }

    /// <summary>Gets the C# name of the client's method: <c>WaitUntilFunctionActiveAsync</c>.</summary>
    public required string MethodName { get; init; }

    public required string OperationName { get; init; }

    /// <summary>Gets the C# name of the input of the operation.</summary>
    public required string InputName { get; init; }

    public required string OutputName { get; init; }

    /// <summary>Gets the shortest delay between two calls, in seconds.</summary>
    public required long MinDelay { get; init; }

    /// <summary>Gets the longest delay between two calls, in seconds.</summary>
    public required long MaxDelay { get; init; }

    /// <summary>Gets the maximum wait time in seconds; <c>null</c> if the model does not set it.</summary>
    public long? MaxWait { get; init; }

    /// <summary>Gets the acceptors in the model's order. The first one that matches is used.</summary>
    public required EquatableArray<AcceptorModel> Acceptors { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }

    /// <summary>Gets whether the wait can succeed with an error, so that there is no response.</summary>
    internal bool CanEndWithoutResponse => Acceptors.Any(static acceptor => acceptor is { State: WaiterState.Success, Matcher: MatcherModel.Error or MatcherModel.Status });
}

/// <summary>Specifies how the wait continues when an acceptor matches.</summary>
internal enum WaiterState
{
    Success,
    Failure,
    Retry,
}

/// <param name="Description">The description of a match for messages, in the words of the model.</param>
internal sealed record AcceptorModel(WaiterState State, MatcherModel Matcher, string Description);

/// <summary>The condition of an acceptor.</summary>
internal abstract record MatcherModel
{
    /// <summary>The operation succeeded with any response.</summary>
    public sealed record Any : MatcherModel;

    /// <summary>The operation failed with an error of the service.</summary>
    /// <param name="Codes">The codes of the error; empty for any error.</param>
    /// <param name="ExceptionName">The C# name of the exception, if the model has one.</param>
    public sealed record Error(EquatableArray<string> Codes, string? ExceptionName) : MatcherModel;

    /// <summary>The service answered with an error with this status.</summary>
    public sealed record Status(int Code) : MatcherModel;

    /// <summary>The operation succeeded, and the value at a path has the expected value.</summary>
    /// <param name="Expected">A literal.</param>
    public sealed record Path(PathModel Value, PathModel Expected, PathQuantifier Quantifier) : MatcherModel;
}

/// <summary>Specifies how a value is compared with the expected one.</summary>
internal enum PathQuantifier
{
    /// <summary>The value is equal.</summary>
    Value,

    /// <summary>The value is a list with at least one element, and all elements are equal.</summary>
    All,

    /// <summary>The value is a list, and at least one element is equal.</summary>
    AnyElement,
}
