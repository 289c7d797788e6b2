using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What is known of all builders that reach one <c>Build()</c> or the end of one configuring delegate, on all paths.</summary>
internal sealed class BuildRecord(IInvocationOperation operation, ShapeFacts shape, string? path)
{
    private bool _isReached;

    /// <summary>The call of <c>Build()</c>, or of the method that takes the delegate.</summary>
    public IInvocationOperation Operation { get; } = operation;

    public ShapeFacts Shape { get; } = shape;

    /// <summary>The members through which configuring delegates lead here, such as <c>ResourceConfig.UserPoolConfigs</c>; <c>null</c> outside of them.</summary>
    public string? Path { get; } = path;

    /// <summary>Whether some of what happened to a builder could not be seen.</summary>
    public bool IsUnproved { get; private set; }

    /// <summary>The members that every builder surely has.</summary>
    public Bits Must { get; private set; }

    /// <summary>The members that some builder may have.</summary>
    public Bits May { get; private set; }

    public Bits Uncertain { get; private set; }

    /// <summary>Where paths came together of which only some had set a member.</summary>
    public List<ArrivedPath> Paths { get; } = [];

    /// <summary>Required members that no path sets.</summary>
    public Bits MissingOnAll => IsUnproved || !_isReached ? Bits.Empty : Shape.Required.Except(May);

    /// <summary>Required members that some paths set and others do not.</summary>
    public Bits MissingOnSome => IsUnproved || !_isReached ? Bits.Empty : (Shape.Required & May).Except(Must).Except(Uncertain);

    /// <summary>Required members of which it is not sure that they are set.</summary>
    public Bits Unsure => !_isReached ? Bits.Empty : Shape.Required.Except(Must);

    /// <param name="state">What is known of a builder that arrives.</param>
    /// <param name="isOwn">Whether all that happened to it before was seen.</param>
    public void Arrive(SiteState state, bool isOwn)
    {
        Must = _isReached ? Must & state.Must : state.Must;
        May |= state.May;
        Uncertain |= state.Uncertain;
        IsUnproved |= state.IsEscaped || !isOwn;
        _isReached = true;
    }

    public void ArriveUnknown()
    {
        IsUnproved = true;
        Must = Bits.Empty;
        _isReached = true;
    }
}
