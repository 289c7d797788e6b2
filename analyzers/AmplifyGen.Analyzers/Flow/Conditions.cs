using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// The conditions of a body that tie paths together: those that are asked twice, and those about a variable that was given a
/// constant. The first pass notes them; the second keeps paths apart by them.
/// </summary>
internal sealed class Conditions
{
    /// <summary>Every condition may double the paths; nobody reads code in which more than these matter at once.</summary>
    private const int MaxTracked = 8;

    private readonly ConditionReader _reader = new();
    private readonly Dictionary<ConditionKey, HashSet<SyntaxNode>> _asked = [];
    private readonly List<ConditionKey> _askedInOrder = [];

    /// <summary>How many different conditions ask for each operand.</summary>
    private readonly Dictionary<string, int> _operands = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);
    private readonly List<ConditionKey> _tracked = [];

    /// <summary>Chooses the conditions that the next pass keeps apart. Returns whether there are any.</summary>
    public bool TrackRepeated()
    {
        foreach (var key in _askedInOrder)
        {
            // Asked at another place, of a variable with a constant, or compared with something else too.
            var isTied = _asked[key].Count > 1 || _constants.Contains(key.Operand) || _operands[key.Operand] > 1;
            if (isTied && !_excluded.Any(key.Operand.Contains))
                _tracked.Add(key);
            if (_tracked.Count == MaxTracked)
                break;
        }

        return _tracked.Count > 0;
    }

    /// <summary>Follows a condition one way. Returns whether the path can be taken at all.</summary>
    public bool Assume(FlowState state, IOperation condition, bool outcome, Func<IFlowCaptureReferenceOperation, IOperation?> source)
    {
        if (_reader.Read(condition, source, out var isNegated) is not { } key)
            return true;

        Note(key, condition.Syntax);
        var index = _tracked.IndexOf(key);
        if (index < 0)
            return true;

        var holds = outcome != isNegated;
        if (state.Assumptions[index] is { } known)
            return known == holds;

        state.Assumptions = state.Assumptions.With(index, holds);
        if (key.Relation is ConditionRelation.Equal && (holds || key.Constant is bool))
            LearnValue(state, key.Operand, holds ? key.Constant : !(bool)key.Constant!);
        return true;
    }

    /// <summary>Learns from an assignment to a variable.</summary>
    public void Assign(FlowState state, IOperation target, IOperation value)
    {
        Forget(state, target);
        if (Variable(target) is not { } operand)
            return;

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            _constants.Add(operand);
            LearnValue(state, operand, constant);
        }
        else if (value is IObjectCreationOperation or IConversionOperation { Operand: IObjectCreationOperation })
        {
            var index = _tracked.IndexOf(new ConditionKey(operand, ConditionRelation.Equal, Constant: null));
            if (index >= 0)
                state.Assumptions = state.Assumptions.With(index, value: false);
        }
    }

    /// <summary>Drops what was learned of a variable that is assigned.</summary>
    public void Forget(FlowState state, IOperation target)
    {
        if (_tracked.Count == 0 || Variable(target) is not { } operand)
            return;

        for (var index = 0; index < _tracked.Count; index++)
        {
            if (_tracked[index].Operand.Contains(operand))
                state.Assumptions = state.Assumptions.Without(Bits.Of(index));
        }
    }

    /// <summary>Gives up on a variable that may be assigned at any time.</summary>
    public void Exclude(IOperation variable)
    {
        if (Variable(variable) is { } operand)
            _excluded.Add(operand);
    }

    private void LearnValue(FlowState state, string operand, object? value)
    {
        for (var index = 0; index < _tracked.Count; index++)
        {
            if (string.Equals(_tracked[index].Operand, operand, StringComparison.Ordinal) && _tracked[index].Holds(value) is { } holds)
                state.Assumptions = state.Assumptions.With(index, holds);
        }
    }

    private void Note(ConditionKey key, SyntaxNode place)
    {
        if (!_asked.TryGetValue(key, out var places))
        {
            _asked.Add(key, places = []);
            _askedInOrder.Add(key);
            _operands[key.Operand] = _operands.TryGetValue(key.Operand, out var count) ? count + 1 : 1;
        }

        places.Add(place);
    }

    private string? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => _reader.Name(local.Local),
        IParameterReferenceOperation parameter => _reader.Name(parameter.Parameter),
        _ => null,
    };
}
