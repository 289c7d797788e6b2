namespace AmplifyGen.Analyzers.Facts;

/// <summary>What a generated method does to a builder.</summary>
internal abstract record BuilderMethod
{
    private BuilderMethod()
    {
    }

    /// <summary><c>CreateBuilder()</c>: an empty builder.</summary>
    public sealed record Create : BuilderMethod;

    /// <summary><c>ToBuilder()</c>: a builder that holds all members of a record.</summary>
    public sealed record Copy : BuilderMethod;

    /// <summary><c>Build()</c>.</summary>
    public sealed record Build : BuilderMethod;

    /// <summary>A method of a client that passes an empty builder to a delegate, builds, and sends what was built.</summary>
    public sealed record Configure : BuilderMethod;

    /// <summary><c>With…</c> and <c>Add…</c>.</summary>
    /// <param name="Shape">The shape that the builder builds.</param>
    /// <param name="Member">The member that is set.</param>
    /// <param name="Appends">Whether the method adds to what was set before.</param>
    /// <param name="Configures">Whether the argument is a delegate that fills a builder of the member's own shape.</param>
    public sealed record Set(ShapeFacts Shape, MemberFacts Member, bool Appends, bool Configures) : BuilderMethod;
}
