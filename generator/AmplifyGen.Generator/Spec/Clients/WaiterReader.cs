using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Companions;
using AmplifyGen.Generator.Spec.Documentation;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads the waiters of an operation: the trait <c>waitable</c>, or the C2J file next to a model.</summary>
internal sealed class WaiterReader(ClientOperation operation, IReadOnlyList<ErrorModel> errors, ProblemSet problems)
{
    // Smithy's defaults, in seconds.
    private const long DefaultMinDelay = 2;
    private const long DefaultMaxDelay = 120;

    /// <summary>The maximum number of seconds, which fits into all representations of time: about 24 days.</summary>
    private const long MaxSeconds = int.MaxValue / 1000;

    private static readonly string[] SmithyKeys = ["documentation", "acceptors", "minDelay", "maxDelay", "deprecated", "tags"];

    public IEnumerable<WaiterModel> Read()
    {
        foreach (var (id, isC2j) in new[] { (TraitIds.Waitable, false), (CompanionTraits.Waiters, true) })
        {
            if (operation.Shape.Traits.Find(id) is not { } trait)
                continue;

            var faults = new Faults();
            var value = Expect.Object(trait.Node, trait.Id, operation.Shape.Id, faults);
            faults.ReportProblemsTo(problems);
            foreach (var entry in value?.Members ?? [])
            {
                if (Read(trait.Node, entry, isC2j) is { } waiter)
                    yield return waiter;
            }
        }
    }

    private WaiterModel? Read(SpecNode trait, JsonMember entry, bool isC2j)
    {
        var faults = new Faults();
        var owner = operation.Shape.Id + "$" + entry.Name;
        WaiterModel? waiter = null;
        NameLengths.Check(Naming.CSharpNames.ToPascal(entry.Name), entry.Name, trait.Document.At(entry.NameSpan), faults);
        if (Expect.Object(trait.With(entry.Value), entry.Name, operation.Shape.Id, faults) is { } value)
            waiter = isC2j ? ReadC2j(trait, entry.Name, value, owner, faults) : ReadSmithy(trait, entry.Name, value, owner, faults);

        faults.ReportProblemsTo(problems);
        foreach (var (feature, location) in faults.Unsupported)
            problems.Report(ProblemKinds.UnsupportedWaiter, location, ProblemText.Quote(entry.Name), ProblemText.Quote(operation.Shape.Id), feature);

        return faults.IsEmpty ? waiter : null;
    }

    private WaiterModel ReadSmithy(SpecNode trait, string name, JsonObject value, string owner, Faults faults)
    {
        new KeyCheck(trait.Document, operation.Shapes.Nearest).CheckClosed(value, SmithyKeys, owner, faults);
        var min = ReadSeconds(trait, value, "minDelay", owner, faults) ?? DefaultMinDelay;
        var max = ReadSeconds(trait, value, "maxDelay", owner, faults) ?? Math.Max(DefaultMaxDelay, min);
        if (min > max)
            faults.Report(ProblemKinds.MinAboveMax, trait.With(value.Find("maxDelay")!.Value).Location, ProblemText.Quote(owner));

        var isDeprecated = value.Find("deprecated") is { } part && Expect.Boolean(trait.With(part.Value), "deprecated", owner, faults)?.Value == true;
        var documentation = value.Find("documentation") is { } text && Expect.String(trait.With(text.Value), "documentation", owner, faults) is { } words
            ? DocumentationReader.Read(words.Value, trait.Document.Token)
            : DocumentationModel.None;
        return Create(name, min, max, maxWait: null, ReadAcceptors(trait, value, owner, faults, isC2j: false)) with
        {
            Documentation = documentation,
            Deprecation = isDeprecated ? new DeprecationModel() : operation.Model.Deprecation,
        };
    }

    /// <summary>Reads a waiter of C2J. Its delay is constant and the number of calls is limited, which gives the maximum wait time.</summary>
    private WaiterModel ReadC2j(SpecNode trait, string name, JsonObject value, string owner, Faults faults)
    {
        var delay = ReadSeconds(trait, value, "delay", owner, faults) ?? DefaultMinDelay;
        var attempts = ReadSeconds(trait, value, "maxAttempts", owner, faults);
        return Create(name, delay, delay, attempts is { } count ? Math.Min(delay * count, MaxSeconds) : null, ReadAcceptors(trait, value, owner, faults, isC2j: true));
    }

    private WaiterModel Create(string name, long minDelay, long maxDelay, long? maxWait, EquatableArray<AcceptorModel> acceptors) => new()
    {
        Name = name,
        PropertyName = "",
        MethodName = "",
        OperationName = operation.Model.Name,
        InputName = operation.InputName,
        OutputName = operation.OutputName,
        MinDelay = minDelay,
        MaxDelay = maxDelay,
        MaxWait = maxWait,
        Acceptors = acceptors,
        Deprecation = operation.Model.Deprecation,
    };

    private EquatableArray<AcceptorModel> ReadAcceptors(SpecNode trait, JsonObject value, string owner, Faults faults, bool isC2j)
    {
        if (value.Find("acceptors") is not { } part)
        {
            faults.Report(ProblemKinds.MissingValue, trait.With(value).Location, ProblemText.Quote(owner), "an 'acceptors'");
            return EquatableArray<AcceptorModel>.Empty;
        }

        var reader = new AcceptorReader(operation, owner, errors, faults);
        var acceptors = new List<AcceptorModel>();
        foreach (var item in Expect.Array(trait.With(part.Value), "acceptors", owner, faults)?.Items ?? [])
        {
            var node = trait.With(item);
            if (Expect.Object(node, "acceptors", owner, faults) is { } acceptor && (isC2j ? reader.ReadC2j(node, acceptor) : reader.ReadSmithy(node, acceptor)) is { } read)
                acceptors.Add(read);
        }

        return acceptors.ToEquatableArray();
    }

    private static long? ReadSeconds(SpecNode trait, JsonObject value, string name, string owner, Faults faults)
    {
        if (value.Find(name) is not { } part)
            return null;

        if (part.Value is JsonNumber number && long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MaxSeconds)
            return seconds;

        Expect.Wrong(trait.With(part.Value), "a whole number from 1 to " + MaxSeconds.ToString(CultureInfo.InvariantCulture), name, owner, faults);
        return null;
    }
}
