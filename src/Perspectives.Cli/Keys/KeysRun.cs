using System.Globalization;
using System.Text;
using Perspectives.Cli.Output;
using Perspectives.Service.Access;

namespace Perspectives.Cli.Keys;

/// <summary>One run of a command on API keys.</summary>
internal static class KeysRun
{
    public static async Task<int> CreateAsync(Role role, string? name, StoreChoice choice, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = ServiceStore.Open(choice, mayBeNew: true, terminal.Error);
        var isFirst = !await store.Get<IApiKeyStore>().AnyAsync(cancellationToken);
        var issued = await IssueAsync(store, name ?? Word(role), role, cancellationToken);
        await ShowAsync(issued, store, terminal);
        await terminal.Error.WriteLineAsync("This is the key, and it is shown this once. Send it as the header X-Api-Key, or let PERSPECTIVES_API_KEY hold it for this program.");
        if (isFirst)
            await terminal.Error.WriteLineAsync("It is the first one: from now on every caller needs a key, on this machine too.");
        return ExitCode.Done;
    }

    /// <summary>A key that nobody has seen must not stay: as the first one it would shut everybody out.</summary>
    private static async Task ShowAsync(IssuedApiKey issued, ServiceStore store, Terminal terminal)
    {
        try
        {
            await terminal.Out.WriteAsync(Encoding.UTF8.GetBytes(issued.Secret.Reveal() + "\n"));
            await terminal.Out.FlushAsync();
        }
        catch (Exception unseen) when (unseen is IOException or UnauthorizedAccessException)
        {
            await store.Get<IApiKeyStore>().RevokeAsync(issued.Key.Id, TimeProvider.System.GetUtcNow(), CancellationToken.None);
            throw new UnwrittenException($"The key could not be written out ({unseen.Message.TrimEnd('.')}), and is revoked again.", unseen);
        }
    }

    public static async Task<int> ListAsync(StoreChoice choice, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = ServiceStore.Open(choice, mayBeNew: false, terminal.Error);
        var keys = await store.Get<IApiKeyStore>().ListAsync(cancellationToken);
        if (keys.Count == 0)
        {
            await terminal.Error.WriteLineAsync("There are no keys: without any, perspectives serve serves its own machine only, and a server on Azure nobody.");
            return ExitCode.Done;
        }

        await using var output = terminal.OpenText();
        var table = new Table("id", "role", "made", "revoked", "name");
        foreach (var key in keys)
            table.Add(key.Id, Word(key.Role), Day(key.CreatedAt), key.RevokedAt is { } revoked ? Day(revoked) : "", key.Name);
        table.Write(Paper.Of(terminal, output));
        return ExitCode.Done;
    }

    public static async Task<int> RevokeAsync(string id, StoreChoice choice, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = ServiceStore.Open(choice, mayBeNew: false, terminal.Error);
        var shortId = id.Split('.')[0];
        if (!await store.Get<IApiKeyStore>().RevokeAsync(shortId, TimeProvider.System.GetUtcNow(), cancellationToken))
            throw new UsageException($"There is no key \"{shortId}\". See: perspectives keys list");
        await terminal.Error.WriteLineAsync($"The key {shortId} is revoked. Running servers refuse it within {ApiKeyDirectory.Freshness.TotalSeconds:0} seconds.");
        return ExitCode.Done;
    }

    private static async Task<IssuedApiKey> IssueAsync(ServiceStore store, string name, Role role, CancellationToken cancellationToken)
    {
        try
        {
            return await new ApiKeyIssuer(store.Get<IApiKeyStore>(), TimeProvider.System).IssueAsync(name, role, cancellationToken);
        }
        catch (ArgumentException refused)
        {
            throw new UsageException($"--name must be 1 to {ApiKeyIssuer.MaximumNameLength} characters on one line.", refused);
        }
    }

    private static string Word(Role role) => role switch
    {
        Role.Administrator => "administrator",
        Role.Submitter => "submitter",
        _ => "reader",
    };

    private static string Day(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
