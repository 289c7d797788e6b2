using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>The services and the problems of specs, which are separate from here on.</summary>
/// <param name="Services">The services in the order of the files that define them, so that adding a file at the end does not move others.</param>
/// <param name="Problems">The problems in the order of the files, then of the locations in a file.</param>
internal sealed record SpecResult(EquatableArray<ServiceModel> Services, EquatableArray<Problem> Problems);
