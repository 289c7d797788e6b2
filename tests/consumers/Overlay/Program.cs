using Acme.Library;
using Overlay;

// The fake answers in place of the service. To call a real one, leave out the HttpClient and the credentials.
using var fake = new FakeLibrary();
using var http = new HttpClient(fake);
using var client = new LibraryClient(http, new AwsClientOptions
{
    Region = "eu-west-1",
    Credentials = new StaticAwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});

// The overlay adds the trait `paginated`, so the client has this method.
await foreach (var title in client.PaginateListBooks(new ListBooksRequest()))
    Console.WriteLine(title);

// The overlay makes Card required: without WithCard, this is the error AMPG1001. It also allows 60 days: 45 would be the warning AMPG1009.
var loan = LendBookRequest.CreateBuilder()
    .WithBookId("b1")
    .WithCard("1234")
    .WithPin(Environment.GetEnvironmentVariable("LIBRARY_PIN") ?? "")
    .WithDays(45)
    .Build();

// The overlay makes Pin a secret, so no log contains it.
Console.WriteLine(loan);

var lent = await client.LendBookAsync(loan);
Console.WriteLine($"due on {lent.DueOn}");
