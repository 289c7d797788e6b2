namespace AmplifyGen.Benchmarks.HandWritten;

/// <summary>A request with every member set: about 2.3 kB of JSON.</summary>
internal static class Samples
{
    public static Request<TList> Create<TList>(Func<string[], TList> list) => new(
        "d2m1z9xq7k4tfa",
        "production",
        "webshopauth",
        new ResourceConfig<TList>(
            "IDENTITY_POOL_AND_USER_POOL",
            "COGNITO",
            new UserPoolConfigs<TList>(
                new ForgotPassword(
                    "EMAIL",
                    new EmailSettings("Your code for a new password is {####}. It is valid for one hour.", "A new password for the shop"),
                    new SmsSettings("Your code is {####}")),
                new Mfa<TList>("OPTIONAL", new MfaSettings<TList>(list(["SMS", "TOTP"]), "Your sign-in code is {####}")),
                CreateOAuth(list),
                new PasswordPolicy<TList>(list(["REQUIRE_DIGIT", "REQUIRE_LOWERCASE", "REQUIRE_SYMBOL", "REQUIRE_UPPERCASE"]), 12),
                new VerificationMessage(
                    "EMAIL",
                    new EmailSettings("Welcome to the shop. Please confirm your address with the code {####}.", "Please confirm your address"),
                    new SmsSettings("Your code is {####}"))),
            new IdentityPoolConfigs(UnauthenticatedLogin: false)));

    private static OAuth<TList> CreateOAuth<TList>(Func<string[], TList> list) => new(
        "webshop-sign-in",
        "CODE",
        list(["EMAIL", "OPENID", "PROFILE", "AWS_COGNITO_SIGNIN_USER_ADMIN"]),
        list(["https://shop.example.com/signed-in/", "https://staging.shop.example.com/signed-in/", "http://localhost:3000/signed-in/"]),
        list(["https://shop.example.com/signed-out/", "https://staging.shop.example.com/signed-out/", "http://localhost:3000/signed-out/"]),
        new SocialProviderSettings(
            new SocialProvider("123456789012345", "0123456789abcdef0123456789abcdef"),
            new SocialProvider("123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com", "an-example-secret-of-24c"),
            new SocialProvider("amzn1.application-oa2-client.0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef0123456789abcdef"),
            new AppleProvider("com.example.shop.sign-in", "ABC123DEFG", CreateKey(), "TEAM123456")));

    /// <summary>Text with line breaks, as keys have, which JSON must escape.</summary>
    private static string CreateKey() =>
        string.Join('\n', Enumerable.Range(0, 4).Select(static line => new string((char)('A' + line), 64)).Prepend("(an example key)"));
}
