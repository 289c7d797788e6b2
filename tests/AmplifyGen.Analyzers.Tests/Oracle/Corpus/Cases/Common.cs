// What every file of marked programs uses: it is compiled together with each of them.
global using System;
global using System.Buffers;
global using System.Collections;
global using System.Collections.Concurrent;
global using System.Collections.Generic;
global using System.Collections.Immutable;
global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using System.Globalization;
global using System.IO;
global using System.Linq;
global using System.Linq.Expressions;
global using System.Net.Http;
global using System.Runtime.CompilerServices;
global using System.Runtime.ExceptionServices;
global using System.Runtime.InteropServices;
global using System.Text;
global using System.Text.Json;
global using System.Threading;
global using System.Threading.Channels;
global using System.Threading.Tasks;
global using AmplifyBackend;
global using Cfg = AmplifyBackend.UpdateBackendAuthResourceConfig;
global using Msg = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;
global using Pool = AmplifyBackend.UpdateBackendAuthUserPoolConfig;
global using Req = AmplifyBackend.UpdateBackendAuthRequest;
global using static Common.Starters;

namespace Common;

public static class Starters
{
    public static bool Flip() => DateTime.UtcNow.Ticks % 2 == 0;
    public static string Read() => Flip() ? Environment.MachineName : throw new IOException();
    public static void Log(string text) => Console.Error.WriteLine(text);
    public static Task<string> LoadAsync() => Task.FromResult(Environment.MachineName);
    public static Cfg FullCfg() => Cfg.CreateBuilder().WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { }).Build();
    public static Req.Builder NoId() => Req.CreateBuilder().WithBackendEnvironmentName("dev").WithResourceName("r").WithResourceConfig(FullCfg());
    public static Msg.Builder Begun() => Msg.CreateBuilder().WithEmailSettings(e => e.WithEmailSubject("s"));
}
