using System.Globalization;
using System.Text;

namespace AmplifyGen.Benchmarks;

/// <summary>Sources of different density of builders.</summary>
internal static class AnalyzedCode
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using AmplifyBackend;\n";

    /// <summary>2,000 methods of common code, of which none touches a builder.</summary>
    public static string WithoutBuilders { get; } = Usings + Class("Plain", 2_000, """
            public static int M#(int limit, string text, List<int> list)
            {
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
        """);

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
