using System.CommandLine;
using System.Text;
using Quickstart;

Console.OutputEncoding = Encoding.UTF8;

var file = new Argument<string?>("request.json") { Description = "A request as JSON. Alone it is shown as the HTTP request that it stands for, secrets included; nothing is sent.", Arity = ArgumentArity.ZeroOrOne };
var region = new Option<string?>("--region") { Description = "Sends the request to AWS, in this region." };
var profile = new Option<string?>("--profile") { Description = "Sends the request to AWS, with the credentials and the region of this profile." };
var dryRun = new Option<bool>("--dry-run") { Description = "Prints the signed request, without its signature and its secrets. Nothing is sent." };
var tour = new Command("tour", "Shows what the generated types do.");
tour.SetAction(static _ => Tour.Show());

var root = new RootCommand("Sends a request to a service inside this program and prints what comes back.") { file, region, profile, dryRun, tour };
root.SetAction(async (arguments, token) =>
{
    var target = new Target(arguments.GetValue(region), arguments.GetValue(profile));
    if (arguments.GetValue(file) is not { } path)
        return arguments.GetValue(dryRun) ? await DryRun.ShowAsync(FullRequest.Create(), target, token) : await Sending.ShowAsync(SmallRequest.Create(), target, token);

    if (!arguments.GetValue(dryRun) && target.IsEmbedded)
        return RequestFile.Show(path);

    return RequestFile.Read(path) switch
    {
        null => 1,
        var request when arguments.GetValue(dryRun) => await DryRun.ShowAsync(request, target, token),
        var request => await Sending.ShowAsync(request, target, token),
    };
});
return await root.Parse(args).InvokeAsync();
