using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Finds the codes by which a response names the errors of a service. A code that several have is the first one's, and a name counts before
/// a code of an older protocol.
/// </summary>
internal static class ErrorCodes
{
    /// <param name="errors">In the order of their shape ids.</param>
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
