using System.ComponentModel;

namespace AmplifyGen.Building;

/// <summary>For generated builders: creates the exception that <c>Build()</c> throws.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequiredMembers
{
    /// <summary>Creates the exception that names all required members that were never set.</summary>
    /// <param name="shapeName">The C# name of the structure.</param>
    /// <param name="members">The property names of missing members; an entry is <see langword="null"/> if the member is set.</param>
    /// <returns>The exception, for the caller to throw.</returns>
    public static MissingRequiredMembersException Missing(string shapeName, params string?[] members)
    {
        var missing = new List<string>(members.Length);
        foreach (var member in members)
        {
            if (member is not null)
                missing.Add(member);
        }

        return new MissingRequiredMembersException(shapeName, missing);
    }
}
