using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>The word for a timestamp's format in the names of the runtime's methods.</summary>
internal static class TimestampName
{
    public static string Of(TimestampFormat format) => format switch
    {
        TimestampFormat.EpochSeconds => "EpochSeconds",
        TimestampFormat.DateTime => "DateTime",
        _ => "HttpDate",
    };
}
