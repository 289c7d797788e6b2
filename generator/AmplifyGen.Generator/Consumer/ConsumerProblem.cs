using System.Globalization;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Consumer;

/// <summary>A problem of the project, not of a spec. The project file must be changed, so the problem has no location.</summary>
internal sealed record ConsumerProblem(ProblemKind Kind, EquatableArray<string> Arguments)
{
    public ConsumerProblem(ProblemKind kind, params string[] arguments)
        : this(kind, arguments.Select(ProblemText.Bound).ToEquatableArray())
    {
    }

    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}
