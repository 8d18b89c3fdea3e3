using System.CommandLine;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>Where a command finds the service's store, as the command line says it. Null, both, for what the settings say.</summary>
/// <param name="DataFolder">A folder; null where none is given.</param>
/// <param name="Storage">A storage account, as <see cref="ServiceOptions.Storage"/>; null where none is given.</param>
internal sealed record StoreChoice(string? DataFolder, string? Storage)
{
    public const string DataName = "--data";

    public const string StorageName = "--storage";

    public bool IsGiven => DataFolder is not null || Storage is not null;

    /// <summary>As settings, which stand over all others: who names a folder means no account.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new(Cli.Settings.Option(nameof(ServiceOptions.DataFolder)), DataFolder),
        new(Cli.Settings.Option(nameof(ServiceOptions.Storage)), DataFolder is null ? Storage : ""),
    ];

    /// <summary>The two options, added to a command.</summary>
    /// <param name="command">Which has them then.</param>
    /// <param name="folder">An argument of the command that names the folder as well; null where there is none.</param>
    public static Func<ParseResult, StoreChoice> AddTo(Command command, Argument<string?>? folder = null)
    {
        var data = new Option<string>(DataName)
        {
            Description = $"Folder in which everything lies; whatever writes there makes it where it is missing. By default {new ServiceOptions().DataFolder} in the current folder.",
            HelpName = "DIR",
        };
        var storage = new Option<string>(StorageName)
        {
            Description = "Azure storage account in which everything lies instead: a connection string, or https://NAME.table.core.windows.net for who is signed in (az login).",
            HelpName = "CONNECTION",
        };
        command.Options.Add(data);
        command.Options.Add(storage);
        command.Validators.Add(result =>
        {
            if (result.GetResult(data) is not null && result.GetResult(storage) is not null)
                result.AddError($"{DataName} and {StorageName} name two places. Leave one of them out.");
        });
        data.RefuseEmpty();
        storage.RefuseEmpty();
        if (folder is null)
            return parsed => new StoreChoice(parsed.GetValue(data), parsed.GetValue(storage));
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is { } named && string.IsNullOrWhiteSpace(named))
                result.AddError($"{folder.Name} is empty. Name a folder; if it stands in a variable, that is not set.");
            if (result.GetValue(folder) is not null && (result.GetResult(data) ?? result.GetResult(storage)) is { Option.Name: var option })
                result.AddError($"{folder.Name} and {option} name two places. Leave one of them out.");
        });
        return parsed => new StoreChoice(parsed.GetValue(folder) ?? parsed.GetValue(data), parsed.GetValue(storage));
    }
}
