using System.Globalization;
using AmplifyGen.Tool.Models;
using Spectre.Console;

namespace AmplifyGen.Tool.Output;

/// <summary>Shows the services of a source, one in each line.</summary>
internal static class ServiceTable
{
    public static Table Create(IEnumerable<ServiceSummary> services)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumns("Service", "Version", "Protocol", "Operations", "Size");
        table.Columns[3].RightAligned();
        table.Columns[4].RightAligned();
        foreach (var service in services)
        {
            table.AddRow(
                new Text(ToolConsole.Visible(service.Name)),
                new Text(service.Version),
                new Text(ToolConsole.Visible(service.Protocol) + (service.IsSupported ? "" : $" ({service.Obstacle})")),
                new Text(service.Operations.ToString(CultureInfo.InvariantCulture)),
                new Text(Quantity.Size(service.Size)));
        }

        return table;
    }
}
