using System.Runtime.InteropServices;

namespace AmplifyGen.Text;

/// <summary>Contains the parts of a timestamp as they are in a text. The fields are set one after another.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TimestampParts
{
    public int Year;
    public int Month;
    public int Day;
    public int Hour;
    public int Minute;
    public int Second;
    public int Ticks;
    public int OffsetMinutes;

    /// <summary>Gets the timestamp in UTC, or <see langword="null"/> if the parts are not valid. A leap second, <c>:60</c>, is the first second of the next minute.</summary>
    public readonly DateTimeOffset? ToTimestamp()
    {
        var isDate = Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);
        if (!isDate || Hour > 23 || Minute > 59 || Second > 60)
            return null;

        var ticks = new DateTime(Year, Month, Day, Hour, Minute, 0, DateTimeKind.Utc).Ticks
            + (Second * TimeSpan.TicksPerSecond) + Ticks - (OffsetMinutes * TimeSpan.TicksPerMinute);
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }
}
