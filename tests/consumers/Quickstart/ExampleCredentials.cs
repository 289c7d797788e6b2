namespace Quickstart;

/// <summary>Credentials that AWS uses in its documentation. They open nothing.</summary>
internal static class ExampleCredentials
{
    public const string Region = "eu-west-1";

    public static AwsCredentials Value { get; } = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
}
