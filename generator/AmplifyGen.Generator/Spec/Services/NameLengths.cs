using System.Globalization;
using System.Text;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Limits the length of names in C#. An assembly supports names of up to 1,023 bytes in UTF-8 (CS7013), and the compiler derives longer names:
/// of accessors, fields and lambdas, and of a method that implements an interface, which contains the full name of the type.
/// </summary>
internal static class NameLengths
{
    /// <summary>The maximum length. A namespace, a type in it and the additions of the compiler are together below the limit of the compiler.</summary>
    public const int Max = 400;

    public static bool IsTooLong(string name) => name.Length > Max || Encoding.UTF8.GetByteCount(name) > Max;

    /// <param name="owner">The owner of the name in the spec.</param>
    public static void Check(string name, string owner, SpecLocation? place, Faults faults)
    {
        if (IsTooLong(name) && place is { } location)
            faults.Report(ProblemKinds.LongName, location, ProblemText.Quote(owner), Size(name), Number(Max));
    }

    public static string Size(string name) => Number(Encoding.UTF8.GetByteCount(name));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
