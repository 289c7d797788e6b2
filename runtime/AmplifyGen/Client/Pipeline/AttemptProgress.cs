namespace AmplifyGen.Client;

/// <summary>Records the progress of an attempt.</summary>
internal sealed class AttemptProgress
{
    /// <summary>Gets or sets the time that the request is signed with.</summary>
    public DateTimeOffset Signed { get; set; }

    /// <summary>Gets or sets whether the request was passed to the connection. A failure before that is not a failure of the service.</summary>
    public bool IsSent { get; set; }

    /// <summary>Gets or sets the status of the response; <see langword="null"/> before it arrives.</summary>
    public int? Status { get; set; }

    public bool IsSuccess => Status is >= 200 and <= 299;
}
