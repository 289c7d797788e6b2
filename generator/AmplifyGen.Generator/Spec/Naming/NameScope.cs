using System.Globalization;

namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>The names of siblings. A name that is in use gets the smallest number from 2 that makes it unique.</summary>
internal sealed class NameScope(StringComparer comparer, Func<string, bool>? isForbidden = null)
{
    private readonly HashSet<string> _taken = new(comparer);

    // A number that was rejected once remains in use, so the search continues where the last one ended.
    private readonly Dictionary<string, int> _nextNumbers = new(comparer);

    public bool IsTaken(string name) => _taken.Contains(name);

    public string Take(string name)
    {
        if (TryTake(name))
            return name;

        if (!_nextNumbers.TryGetValue(name, out var number))
            number = 2;

        string numbered;
        do
        {
            numbered = name + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (!TryTake(numbered));

        _nextNumbers[name] = number;
        return numbered;
    }

    private bool TryTake(string name) => isForbidden?.Invoke(name) != true && _taken.Add(name);
}
