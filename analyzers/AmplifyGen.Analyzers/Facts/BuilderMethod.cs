namespace AmplifyGen.Analyzers.Facts;

/// <summary>Describes what a generated method does with a builder.</summary>
internal abstract record BuilderMethod
{
    private BuilderMethod()
    {
    }

    /// <summary><c>CreateBuilder()</c>: creates an empty builder.</summary>
    public sealed record Create : BuilderMethod;

    /// <summary><c>ToBuilder()</c>: creates a builder that contains all members of a record.</summary>
    public sealed record Copy : BuilderMethod;

    /// <summary><c>Build()</c>: creates the record.</summary>
    public sealed record Build : BuilderMethod;

    /// <summary>A method of a client that passes an empty builder to a delegate, builds the request and sends it.</summary>
    public sealed record Configure : BuilderMethod;

    /// <summary><c>With…</c> and <c>Add…</c>.</summary>
    /// <param name="Shape">The shape that the builder builds.</param>
    /// <param name="Member">The member that is set.</param>
    /// <param name="Appends">Whether the method adds to earlier values.</param>
    /// <param name="Configures">Whether the argument is a delegate that fills a builder of the member's shape.</param>
    public sealed record Set(ShapeFacts Shape, MemberFacts Member, bool Appends, bool Configures) : BuilderMethod;
}
