using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Specifies how timestamps are written in JSON: the values of Smithy's <c>timestampFormat</c> trait.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if COMPILER_PART
internal
#else
public
#endif
enum TimestampFormat
{
    /// <summary>A number of seconds since 1970, such as <c>1398796238.5</c> (<c>epoch-seconds</c>).</summary>
    EpochSeconds,

    /// <summary>A string in the format of RFC 3339, such as <c>2014-04-29T18:30:38.5Z</c> (<c>date-time</c>).</summary>
    DateTime,

    /// <summary>A string in the format of HTTP headers, such as <c>Tue, 29 Apr 2014 18:30:38 GMT</c> (<c>http-date</c>).</summary>
    HttpDate,
}
