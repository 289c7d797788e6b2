namespace AmplifyGen.Client;

/// <summary>How far an attempt has come.</summary>
internal sealed class AttemptProgress
{
    /// <summary>Gets or sets the time that the request is signed with.</summary>
    public DateTimeOffset Signed { get; set; }

    /// <summary>Gets or sets whether the request is handed to the connection. What fails before is no failure of the service.</summary>
    public bool IsSent { get; set; }

    /// <summary>Gets or sets the status of the response; <see langword="null"/> before there is one.</summary>
    public int? Status { get; set; }

    public bool IsSuccess => Status is >= 200 and <= 299;
}
