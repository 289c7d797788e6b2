using var client = new HttpClient();
using var content = new ByteArrayContent("{}"u8.ToArray());
using var response = await client.PostAsync(new Uri(args[0]), content);
var body = await response.Content.ReadAsByteArrayAsync();
Console.WriteLine(body.Length > 0 ? "The first item" : "");
