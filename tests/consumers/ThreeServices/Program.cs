using Acme.Orders;
using Acme.Payments;
using Acme.Stock;
using ThreeServices;

// The fake answers in place of all three services. To call real ones, leave out the HttpClient and the credentials.
using var fake = new FakeServices();
using var http = new HttpClient(fake);
var options = new AwsClientOptions
{
    Region = "eu-west-1",
    Credentials = new StaticAwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
};
using var stock = new StockClient(http, options);
using var orders = new OrdersClient(http, options);
using var payments = new PaymentsClient(http, options);

var shop = new Shop(stock, orders, payments);
Console.WriteLine(await shop.BuyAsync("ada", "teapot", cents: 2_500));
Console.WriteLine(await shop.BuyAsync("bob", "teapot", cents: 250_000));
