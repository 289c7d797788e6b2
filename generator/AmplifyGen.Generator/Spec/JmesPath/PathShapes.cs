using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>The members that names in an expression can mean.</summary>
/// <param name="MembersOf">Gives the members of a structure or union by its shape id.</param>
/// <param name="Nearest">Guesses what a name that does not exist means.</param>
internal sealed record PathShapes(Func<string, EquatableArray<MemberModel>> MembersOf, NearestNames Nearest);
