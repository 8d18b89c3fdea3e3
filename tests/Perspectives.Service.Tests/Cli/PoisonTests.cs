using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Tests.Cli;

public sealed class PoisonTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task What_could_not_be_worked_on_is_listed_replayed_and_deleted()
    {
        Assert.Contains("There is no poison", (await server.AskAsync("poison", "list")).Error, StringComparison.Ordinal);
        await DropAsync("{\"text\": 1}");
        var id = await WaitForPoisonAsync(atLeast: 1);
        var listed = await server.AskAsync("poison", "list");
        Assert.Contains(id, listed.OutputLines[1], StringComparison.Ordinal);

        var replayed = await server.AskAsync("poison", "replay", id);
        Assert.Equal($"{id} queued again\n", replayed.Output);
        id = await WaitForPoisonAsync(atLeast: 1);

        var deleted = await server.AskAsync("poison", "delete", id, "never-there");
        Assert.Equal(ExitCode.SomeFailed, deleted.ExitCode);
        Assert.Equal($"{id} deleted\n", deleted.Output);
        Assert.StartsWith("never-there: There is no poisoned message", deleted.Error, StringComparison.Ordinal);
        Assert.Empty((await server.AskAsync("poison", "list", "--limit", "5", "--json")).Output);
        Assert.Equal(ExitCode.WrongUse, (await server.AskAsync("poison", "replay", id)).ExitCode);
    }

    [Fact]
    public async Task A_dropped_message_is_told_by_its_id_with_the_status_that_the_api_gives()
    {
        await DropAsync("{\"title\": \"No text\"}");
        await WaitForPoisonAsync(atLeast: 1);

        var listed = JsonElement.Parse(Assert.Single((await server.AskAsync("poison", "list", "--json")).OutputLines));
        var reason = listed.GetProperty("reason");
        Assert.Equal(("empty_text", 422), (reason.GetProperty("code").GetString(), reason.GetProperty("status").GetInt32()));
        Assert.Matches(@"The JSON has no ""text""\. .+ \(Message \S+ of the queue\.\)$", reason.GetProperty("detail").GetString());
        await server.AskAsync("poison", "delete", listed.GetProperty("id").GetString()!);
    }

    private async Task DropAsync(string message)
    {
        await using var store = ServiceStore.Open(new StoreChoice(server.DataFolder, Storage: null), mayBeNew: false);
        await store.Get<IArticleQueue>().EnqueueAsync(System.Text.Encoding.UTF8.GetBytes(message), operationId: null, TestContext.Current.CancellationToken);
    }

    private async Task<string> WaitForPoisonAsync(int atLeast)
    {
        string[] lines = [];
        await Eventually.BecomesTrueAsync(
            () => (lines = server.AskAsync("poison", "list", "--json").GetAwaiter().GetResult().OutputLines).Length >= atLeast, () => $"There are {lines.Length} messages.");
        return JsonElement.Parse(lines[0]).GetProperty("id").GetString()!;
    }
}
