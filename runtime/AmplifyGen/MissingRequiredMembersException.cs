using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>The exception that is thrown when a shape is built before all its required members are set (Smithy's <c>required</c> trait).</summary>
public sealed class MissingRequiredMembersException : InvalidOperationException
{
    /// <summary>Initializes the exception. The message names the shape, every missing member and the methods to call.</summary>
    /// <param name="shapeName">The C# name of the shape.</param>
    /// <param name="members">The C# names of the missing members, in the order of the model.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public MissingRequiredMembersException(string shapeName, IReadOnlyList<string> members)
        : base(Describe(shapeName, members))
    {
        ShapeName = shapeName;
        Members = EquatableList.From(members);
    }

    /// <summary>Gets the C# name of the shape.</summary>
    public string ShapeName { get; }

    /// <summary>Gets the C# names of all missing members, in the order of the model.</summary>
    public IReadOnlyList<string> Members { get; }

    private static string Describe(string shapeName, IReadOnlyList<string> members)
    {
        ArgumentNullException.ThrowIfNull(shapeName);
        ArgumentNullException.ThrowIfNull(members);
        var names = Enumeration.Of(members, static member => $"'{member}'");
        var calls = Enumeration.Of(members, static member => $"With{member}(…)");
        return $"'{shapeName}' cannot be built without its required {(members.Count == 1 ? "member" : "members")} {names}. Call {calls} before Build().";
    }
}
