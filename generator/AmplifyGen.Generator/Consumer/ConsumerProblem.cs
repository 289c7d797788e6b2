using System.Globalization;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Consumer;

/// <summary>Something that is wrong with the project, and not with a spec. What is to be changed is the project file, so it has no location.</summary>
internal sealed record ConsumerProblem(ProblemKind Kind, EquatableArray<string> Arguments)
{
    public ConsumerProblem(ProblemKind kind, params string[] arguments)
        : this(kind, arguments.Select(ProblemText.Bound).ToEquatableArray())
    {
    }

    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}
