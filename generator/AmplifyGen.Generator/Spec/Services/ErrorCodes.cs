using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Finds the codes that identify the errors of a service in a response. If several errors have the same code, the first one is used, and a
/// name takes precedence over a code of an older protocol.
/// </summary>
internal static class ErrorCodes
{
    /// <param name="errors">The errors, in the order of their shape ids.</param>
    public static EquatableArray<ErrorCodeModel> Of(IReadOnlyList<ErrorModel> errors)
    {
        var codes = new List<ErrorCodeModel>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var error in errors)
            Add(error.Code, error);

        foreach (var error in errors)
            Add(error.QueryCode, error);

        return codes.ToEquatableArray();

        void Add(string? code, ErrorModel error)
        {
            if (code is not null && taken.Add(code))
                codes.Add(new ErrorCodeModel(code, error.ShapeId));
        }
    }
}
