using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Combines the facts about one value.</summary>
internal sealed class Knowledge
{
    private readonly Value _value;
    private List<Constant>? _excluded;
    private List<TypeTest>? _types;
    private List<TypeTest>? _otherTypes;
    private decimal? _lower;
    private decimal? _upper;
    private bool _excludesLower;
    private bool _excludesUpper;
    private bool? _isNull;

    public Knowledge(Value value)
    {
        _value = value;
        if (!value.CanBeNull)
            _isNull = false;
        (_lower, _upper) = Ranges.Of(value);
    }

    /// <summary>Gets the constant that the value is equal to, if one is known.</summary>
    public Constant? Constant { get; private set; }

    public void Learn(Test test, bool holds)
    {
        // All of these tests imply that the value is not null.
        if (holds && test is not NullTest)
            _isNull = false;

        switch (test)
        {
            case NullTest:
                _isNull = holds;
                break;
            case EqualTest equal when holds:
                Constant = equal.Constant;
                break;
            case EqualTest equal:
                (_excluded ??= []).Add(equal.Constant);
                break;
            case BelowTest below when holds:
                LearnUpper(below.Bound, !below.IncludesBound);
                break;
            case BelowTest below when _value.IsOrdered:
                LearnLower(below.Bound, below.IncludesBound);
                break;
            case TypeTest type:
                Learn(ref holds ? ref _types : ref _otherTypes, type);
                break;
        }
    }

    /// <summary>Narrows the bounds by the constants that the value is not equal to.</summary>
    public void Close()
    {
        if (!_value.IsDiscrete)
            return;

        if (_excludesUpper && _upper is { } open)
            (_upper, _excludesUpper) = (open - 1, false);
        if (_excludesLower && _lower is { } openLower)
            (_lower, _excludesLower) = (openLower + 1, false);
        while (_lower is { } lower && _excluded?.Exists(constant => constant.Number == lower) == true)
            _lower = lower + 1;
        while (_upper is { } upper && _excluded?.Exists(constant => constant.Number == upper) == true)
            _upper = upper - 1;
        if (_isNull == false && _lower is { } least && _lower == _upper)
            Constant ??= new Constant(least);
    }

    public bool? Decide(Test test) => test switch
    {
        NullTest => _isNull ?? (IsNeitherTrueNorFalse ? true : null),
        _ when _isNull == true => false,
        _ when Constant is { } known && test is not TypeTest => test.Ask(known) is Constant { Content: bool answer } ? answer : null,
        EqualTest equal => DecideEqual(equal.Constant),
        BelowTest below => DecideBelow(below),
        TypeTest type => DecideType(type.Tested),
        _ => null,
    };

    private static void Learn(ref List<TypeTest>? tests, TypeTest test) => (tests ??= []).Add(test);

    private bool IsNeitherTrueNorFalse =>
        _excluded is not null && _excluded.Exists(static constant => constant.Content is true) && _excluded.Exists(static constant => constant.Content is false);

    private void LearnUpper(decimal bound, bool excludesBound)
    {
        if (_upper is { } known && (known < bound || (known == bound && _excludesUpper)))
            return;
        (_upper, _excludesUpper) = (bound, excludesBound);
    }

    private void LearnLower(decimal bound, bool excludesBound)
    {
        if (_lower is { } known && (known > bound || (known == bound && _excludesLower)))
            return;
        (_lower, _excludesLower) = (bound, excludesBound);
    }

    private bool? DecideEqual(Constant constant)
    {
        if (_excluded?.Contains(constant) == true)
            return false;
        if (constant.Number is { } number)
            return IsBelowLower(number) || IsAboveUpper(number) ? false : null;

        // A Boolean that is neither true nor null is false.
        return constant.Content is bool isTrue && _isNull == false && _excluded?.Exists(other => other.Content is bool opposite && opposite != isTrue) == true ? true : null;
    }

    private bool? DecideBelow(BelowTest test)
    {
        if (_lower is { } lower && (lower > test.Bound || (lower == test.Bound && (!test.IncludesBound || _excludesLower))))
            return false;

        return _isNull == false && _upper is { } upper && (upper < test.Bound || (upper == test.Bound && (test.IncludesBound || _excludesUpper))) ? true : null;
    }

    private bool IsBelowLower(decimal number) => _lower is { } lower && (number < lower || (number == lower && _excludesLower));

    private bool IsAboveUpper(decimal number) => _upper is { } upper && (number > upper || (number == upper && _excludesUpper));

    private bool? DecideType(ITypeSymbol tested)
    {
        if (_types?.Exists(type => Types.Is(type.Tested, tested)) == true)
            return true;
        if (_types?.Exists(type => Types.Excludes(type.Tested, tested)) == true || _otherTypes?.Exists(type => Types.Is(tested, type.Tested)) == true)
            return false;

        return _isNull == false && _value.Type is { } declared && Types.Is(declared, tested) ? true : null;
    }
}
