namespace AmplifyGen.Benchmarks.Load.CreateToken;

/// <summary>The token that is asked for, and the answer of the server.</summary>
internal static class LoadToken
{
    public const string Path = "/token";
    public const string ClientId = "client-1";
    public const string ClientSecret = "a-secret-of-the-client-that-is-as-long-as-a-real-one";
    public const string GrantType = "refresh_token";
    public const string RefreshToken = "aorAAAAAGSx3Zk0xH0h9-refresh-token-of-the-client";
    public const string AccessToken = "aoaAAAAAGSx3Zk0xH0h9-access-token-of-the-client";

    public static ReadOnlyMemory<byte> Response { get; } =
        """{"accessToken":"aoaAAAAAGSx3Zk0xH0h9-access-token-of-the-client","tokenType":"Bearer","expiresIn":28800,"refreshToken":"aorAAAAAGSx3Zk0xH0h9-next-refresh-token","idToken":null}"""u8.ToArray();
}
