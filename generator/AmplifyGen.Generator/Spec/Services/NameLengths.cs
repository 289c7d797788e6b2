using System.Globalization;
using System.Text;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Bounds names in C#. An assembly holds names of up to 1,023 bytes in UTF-8 (CS7013), and the compiler builds names on those of the
/// source: of accessors, fields and lambdas, and of a method that implements an interface of a type, which has the type's full name in it.
/// </summary>
internal static class NameLengths
{
    /// <summary>A namespace, a type in it and what the compiler adds stay below the compiler's own bound together.</summary>
    public const int Max = 400;

    public static bool IsTooLong(string name) => name.Length > Max || Encoding.UTF8.GetByteCount(name) > Max;

    /// <param name="owner">What has the name in the spec.</param>
    public static void Check(string name, string owner, SpecLocation? place, Faults faults)
    {
        if (IsTooLong(name) && place is { } location)
            faults.Report(ProblemKinds.LongName, location, ProblemText.Quote(owner), Size(name), Number(Max));
    }

    public static string Size(string name) => Number(Encoding.UTF8.GetByteCount(name));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
