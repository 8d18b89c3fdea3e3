using System.CommandLine;
using System.Net.Http.Headers;
using System.Text.Json;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Browsing;

/// <summary>The commands of <c>perspectives actors</c> on who is who.</summary>
internal static class IdentityCommands
{
    private const string KeyHelp = "The actor's, as perspectives actors lists it.";

    public static IEnumerable<Command> Create(Terminal terminal) => [AliasesCommand(terminal), MergeCommand(terminal), SplitCommand(terminal)];

    private static Command AliasesCommand(Terminal terminal)
    {
        var key = new Argument<string>("KEY") { Description = KeyHelp };
        var json = SharedOptions.Json("Write what the service gives.");
        var command = new Command("aliases", "Shows how an actor is called, which keys lead to it and why, and its namesakes.") { key };
        command.Options.Add(json);
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ShowAliasesAsync(parsed.GetValue(key)!, remote(parsed), parsed.GetValue(json), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> ShowAliasesAsync(string key, RemoteOptions remote, bool json, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        var answer = await client.CallAsync(HttpMethod.Get, $"/api/actors/{Uri.EscapeDataString(key)}/aliases", cancellationToken);
        await using var output = terminal.OpenText();
        if (json)
        {
            await output.WriteLineAsync(answer.Text);
            return ExitCode.Done;
        }

        var aliases = answer.Read(ServiceJson.Readable.ActorAliasesResponse);
        var table = new Table("what", "key or name", "articles", "why");
        foreach (var name in aliases.Names)
            table.Add(Cell.Of("name"), Cell.Of(name.Name), Cell.Of(name.ArticleCount), Cell.Of(""));
        foreach (var join in aliases.Joins)
        {
            var what = join.To is null ? $"apart from {string.Join(", ", join.Apart)}" : $"leads to {join.To}";
            table.Add(Cell.Of(what), Cell.Of(join.Key), Cell.Of(string.Join(", ", join.Articles)), Cell.Of(join.By is null ? join.Detail : $"{join.Detail} ({join.By}, {join.At:yyyy-MM-dd})"));
        }

        foreach (var namesake in aliases.Namesakes)
            table.Add(Cell.Of("namesake"), Cell.Of(namesake), Cell.Of(""), Cell.Of(""));
        table.Write(Paper.Of(terminal, output));
        return ExitCode.Done;
    }

    private static Command MergeCommand(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "The key that is to lead to the other." };
        var to = new Argument<string>("TO") { Description = "The key under which the actor is listed then." };
        var reason = ReasonOption("Why they are one actor.");
        var command = new Command("merge", "Makes two keys one actor's, for administrators; perspectives actors split undoes it.") { from, to, reason };
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new JoinRequest { From = parsed.GetValue(from)!, To = parsed.GetValue(to)!, Reason = parsed.GetValue(reason)! };
            return SendAsync("merge", JsonSerializer.SerializeToUtf8Bytes(request, ServiceJson.Readable.JoinRequest), $"{request.From} leads to {request.To}", remote(parsed), terminal, cancellationToken);
        });
        return command;
    }

    private static Command SplitCommand(Terminal terminal)
    {
        var key = new Argument<string>("KEY") { Description = "The key that leads to another now, as perspectives actors aliases shows it." };
        var reason = ReasonOption("Why it is another actor.");
        var command = new Command("split", "Lets a key stand by itself again, for administrators, whether somebody or articles had joined it.") { key, reason };
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new SplitRequest { Key = parsed.GetValue(key)!, Reason = parsed.GetValue(reason)! };
            return SendAsync("split", JsonSerializer.SerializeToUtf8Bytes(request, ServiceJson.Readable.SplitRequest), $"{request.Key} stands by itself", remote(parsed), terminal, cancellationToken);
        });
        return command;
    }

    private static Option<string> ReasonOption(string help) => new("--reason") { Description = help, HelpName = "TEXT", Required = true };

    private static async Task<int> SendAsync(string what, byte[] body, string done, RemoteOptions remote, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        var answer = await client.AskAsync(HttpMethod.Post, $"/api/actors/{what}", content, cancellationToken);
        if (answer.Problem is not null)
            throw ServiceClient.Refusal(answer);
        await using var output = terminal.OpenText();
        await output.WriteLineAsync(done);
        return ExitCode.Done;
    }
}
