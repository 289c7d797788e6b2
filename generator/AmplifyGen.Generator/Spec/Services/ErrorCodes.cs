using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Finds the codes by which a response names the errors of an operation. A code that several have is the first one's.</summary>
internal sealed class ErrorCodes(ShapeReadings readings)
{
    public EquatableArray<ErrorCodeModel> Of(IEnumerable<Shape> errors)
    {
        var codes = new List<ErrorCodeModel>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var models = errors.OrderBy(static error => error.Id, StringComparer.Ordinal).Select(error => readings.Error(error).Model).ToList();
        foreach (var error in models)
            Add(error.Code, error);

        foreach (var error in models)
            Add(error.QueryCode, error);

        return codes.ToEquatableArray();

        void Add(string? code, ErrorModel error)
        {
            if (code is not null && taken.Add(code))
                codes.Add(new ErrorCodeModel(code, error.ShapeId));
        }
    }
}
