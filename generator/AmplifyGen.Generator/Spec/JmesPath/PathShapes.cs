using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>Resolves the members that names in an expression can refer to.</summary>
/// <param name="MembersOf">Returns the members of a structure or union by its shape id.</param>
/// <param name="Nearest">Finds the name that a wrong name probably means.</param>
internal sealed record PathShapes(Func<string, EquatableArray<MemberModel>> MembersOf, NearestNames Nearest);
