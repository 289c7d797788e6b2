using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>What specs say, and what is wrong with them: the two travel separately from here on.</summary>
/// <param name="Services">In the order of the files that define them, so that a file at the end moves none.</param>
/// <param name="Problems">In the order of the files, then of their places in a file.</param>
internal sealed record SpecResult(EquatableArray<ServiceModel> Services, EquatableArray<Problem> Problems);
