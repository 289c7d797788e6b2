namespace AmplifyGen.Samples.Tests;

/// <summary>The samples that run and end.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task An_application_has_shapes_of_a_library_in_its_own_JSON() =>
        Assert.Equal(
            """
            {"Author":"Ada","Request":{"AppId":"d1","BackendEnvironmentName":"dev","resourceConfig":{"authResources":"USER_POOL_ONLY","service":"COGNITO","userPoolConfigs":{"mfa":{"MFAMode":"ON"}}},"resourceName":"auth"}}
            read back: equal
            Ada sends POST /backend/d1/auth/dev

            """.ReplaceLineEndings("\n"),
            await SampleProgram.RunAsync("ModelApplication"));

    [Fact]
    public async Task An_overlay_adds_pages_and_redacts_a_secret() =>
        Assert.Equal(
            """
            Emma
            Moby-Dick
            Walden
            LendBookRequest { BookId = b1, Card = 1234, Pin = [redacted], Days = 45 }
            due on 2026-03-17

            """.ReplaceLineEndings("\n"),
            await SampleProgram.RunAsync("Overlay"));

    [Fact]
    public async Task Three_services_speak_three_protocols() =>
        Assert.Equal(
            """
              POST https://stock.eu-west-1.amazonaws.com/ (Stock_20260131.Reserve) {"Item":"teapot","Quantity":1}
              POST https://orders.eu-west-1.amazonaws.com/customers/ada/orders {"lines":[{"item":"teapot","quantity":1}]}
              POST https://payments.eu-west-1.amazonaws.com/ (Payments.Charge) {"OrderId":"o-1","Cents":2500,"Currency":"EUR"}
            order o-1, payment p-1, 3 left
              POST https://stock.eu-west-1.amazonaws.com/ (Stock_20260131.Reserve) {"Item":"teapot","Quantity":1}
              POST https://orders.eu-west-1.amazonaws.com/customers/bob/orders {"lines":[{"item":"teapot","quantity":1}]}
              POST https://payments.eu-west-1.amazonaws.com/ (Payments.Charge) {"OrderId":"o-1","Cents":250000,"Currency":"EUR"}
            order o-1 is not paid: limit exceeded

            """.ReplaceLineEndings("\n"),
            await SampleProgram.RunAsync("ThreeServices"));
}
