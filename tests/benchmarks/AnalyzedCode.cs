using System.Globalization;
using System.Text;

namespace AmplifyGen.Benchmarks;

/// <summary>Sources of different density of builders.</summary>
internal static class AnalyzedCode
{
    private const string CommonMethod = """
            public static int M#(int limit, string text, List<int> list)
            {
                // Case #
                var sum = 0;
                foreach (var character in text)
                {
                    if (character == 'a' && limit > #)
                        sum += character;
                    else
                        sum -= list.Where(x => x > character).Sum();
                }

                try
                {
                    list.Add(sum);
                    var counts = new Dictionary<string, int> { [text] = sum };
                    sum += counts.Count;
                }
                catch (InvalidOperationException fault)
                {
                    Console.WriteLine(fault.Message);
                }

                switch (sum)
                {
                    case 1: return 2;
                    case 2: return 3;
                    default: return sum + text.Length;
                }
            }
        """;

    private const string BuildingMethods = """
            public static UpdateBackendAuthRequest Chain#(string app) => UpdateBackendAuthRequest.CreateBuilder()
                .WithAppId(app)
                .WithBackendEnvironmentName("dev")
                .WithResourceName("auth")
                .WithResourceConfig(config => config
                    .WithAuthResources(AuthResources.UserPoolOnly)
                    .WithService(Service.Cognito)
                    .WithUserPoolConfigs(pool => pool.WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional))))
                .Build();

            public static UpdateBackendAuthVerificationMessageConfig Branch#(bool byMail, string? text)
            {
                // Case #
                var builder = UpdateBackendAuthVerificationMessageConfig.CreateBuilder();
                if (byMail)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                if (text is not null)
                    builder.WithEmailSettings(email => email.WithEmailMessage(text));
                if (!byMail)
                    builder.WithDeliveryMethod(DeliveryMethod.Sms);
                return builder.Build();
            }

            public static UpdateBackendAuthVerificationMessageConfig Loop#(string[] methods)
            {
                if (methods.Length == 0)
                    throw new ArgumentException("none", nameof(methods));

                var builder = Begin#();
                foreach (var method in methods)
                    builder.WithDeliveryMethod(new DeliveryMethod(method));
                return builder.Build();
            }

            public static UpdateBackendAuthVerificationMessageConfig Helper#(string text)
            {
                var builder = Begin#();
                try
                {
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                    Console.WriteLine(text);
                }
                catch (InvalidOperationException)
                {
                    Console.WriteLine();
                }

                return builder.Build();
            }

            private static UpdateBackendAuthVerificationMessageConfig.Builder Begin#() =>
                UpdateBackendAuthVerificationMessageConfig.CreateBuilder().WithEmailSettings(email => email.WithEmailSubject("x"));
        """;

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using AmplifyBackend;\n";

    /// <summary>2,000 methods of common code, of which none touches a builder.</summary>
    public static string WithoutBuilders { get; } = Usings + Class("Plain", 2_000, CommonMethod);

    /// <summary>1,000 methods that each build one request, among 2,000 that build none.</summary>
    public static string WithBuilders { get; } = WithoutBuilders + Class("Sites", 1_000, """
            public static UpdateBackendAuthRequest Build#(string app) => UpdateBackendAuthRequest.CreateBuilder()
                .WithAppId(app)
                .WithBackendEnvironmentName("dev")
                .WithResourceName("auth")
                .WithResourceConfig(config => config
                    .WithAuthResources(AuthResources.UserPoolOnly)
                    .WithService(Service.Cognito)
                    .WithUserPoolConfigs(pool => pool
                        .WithMfa(mfa => mfa.WithMFAMode(MFAMode.Optional))
                        .WithVerificationMessage(message => message.WithDeliveryMethod(DeliveryMethod.Email))))
                .Build();
        """);

    /// <summary>One method of 2,000 lines without a builder.</summary>
    public static string LongMethod { get; } = Long("");

    /// <summary>The same method with one build site at its end, to which all its branches lead.</summary>
    public static string LongMethodWithBuilder { get; } = Long(
        "var builder = UpdateBackendAuthVerificationMessageConfig.CreateBuilder(); if (sum > 0) builder.WithDeliveryMethod(DeliveryMethod.Email); else builder.WithDeliveryMethod(DeliveryMethod.Sms); _ = builder.Build();");

    /// <summary>2,000 lines of common code without a builder.</summary>
    public static string FileWithoutBuilders { get; } = Usings + Class("PlainFile", 71, CommonMethod);

    /// <summary>2,000 lines with 100 build sites: chains, branches, loops and helpers.</summary>
    public static string FileWithBuilders { get; } = Usings + Class("BuildersFile", 25, BuildingMethods) + Class("PlainPart", 32, CommonMethod);

    /// <summary>A comment in the middle of both files. In the file with builders, it is in a method that builds.</summary>
    public const string TypedComment = "// Case 12\n";

    private static string Class(string name, int count, string method)
    {
        var text = new StringBuilder().Append("static class ").Append(name).Append("\n{\n");
        for (var index = 0; index < count; index++)
            text.Append(method.Replace("#", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');

        return text.Append("}\n").ToString();
    }

    private static string Long(string end)
    {
        var text = new StringBuilder(Usings + "static class Long\n{\n    public static void Run(int limit, string text)\n    {\n        var sum = 0;\n");
        for (var index = 0; index < 1_000; index++)
            text.Append(CultureInfo.InvariantCulture, $"        if (limit > {index}) sum += text.Length;\n        else Console.WriteLine(sum);\n");

        return text.Append("        ").Append(end).Append("\n    }\n}\n").ToString();
    }
}
