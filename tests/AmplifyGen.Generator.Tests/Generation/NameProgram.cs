namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>A user's file over <see cref="NameSpec"/>, with the usings that most files have. What two namespaces call the same is qualified.</summary>
internal static class NameProgram
{
    public const string Source =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using AmplifyGen;
        using Names;

        internal static class Program
        {
            internal static async Task<string> MainAsync(Action<string> log, Func<int> number)
            {
                await System.Threading.Tasks.Task.Yield();
                var everything = EverythingRequest.CreateBuilder()
                    .WithClass("a").WithString("b").WithEqualsMember("c").WithBuilderMember("d").WithBuildMember("e").WithToJsonMember("f")
                    .WithWithName("g").WithAddName("h").With_3d("i").With_Member("j")
                    .Build();
                everything = everything with { GetHashCodeMember = "k", ToStringMember2 = null };
                log(everything.ToBuilder().WithFromJsonMember("l").Build().ToString() + everything.GetHashCode());

                var input = TaskInput.CreateBuilder()
                    .WithType(type => type.WithTypeMember("a").WithString(text => text.WithStringMember("b")))
                    .WithAction(new Names.Action { ActionMember = "c", Type = new Names.Type() })
                    .WithException(new Names.Exception { ExceptionMember = "d" })
                    .WithTask(task => task.WithTaskMember("e"))
                    .WithSystem(system => system.WithSystemMember("f"))
                    .WithAmplifyGen(generator => generator.WithAmplifyGenMember("g"))
                    .WithNames(names => names.WithNamesMember("h"))
                    .WithBlob(blob => blob.WithBlobMember("i"))
                    .WithBuilderMember(builder => builder.WithBuilderMember("j"))
                    .WithLeading(leading => leading.WithLeadingMember("k"))
                    .WithListOf(list => list.WithListOfMember("l"))
                    .WithKind(Kind.Asterisk)
                    .WithChoice(new Choice.String("m"))
                    .Build();

                var request = TaskOperation2.CreateRequest(input);
                _ = EnvironmentOperation.CreateRequest(new TaskOperation { TaskOperationMember = new TaskOperation() });
                _ = EverythingOperation.CreateRequest(everything);
                _ = GetTypeOperation.CreateRequest(new GetTypeRequest { GetTypeRequestMember = "n" });
                log(System.Text.Encoding.UTF8.GetString(request.Body.Span) + number());

                try
                {
                    TaskOperation2.ReadResponse(new AwsHttpResponse { StatusCode = 400 });
                }
                catch (Fault fault) when (fault.DataMember is null && fault.Data.Count == 0)
                {
                    log(fault.Message);
                }
                catch (System.Exception error)
                {
                    log(error.Message);
                }

                var kinds = new List<string> { Kind._1_2.Value, Kind.Values.AB, Kind.AB4.Value, Kind.ValueValue.Value, new Kind("*").Value };
                return input.Choice switch
                {
                    Choice.String { Value: var text } => text,
                    Choice.Exception exception => exception.Value,
                    Choice.Type { Value: Names.Type type } => type.ToJson(),
                    Choice.Unknown { Name: var name, Json: var json } => name + json,
                    Choice.UnknownMember unknown => unknown.Value,
                    _ => kinds.First(),
                };
            }
        }
        """;
}
