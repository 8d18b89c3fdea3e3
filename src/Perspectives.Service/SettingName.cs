using System.Collections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace Perspectives.Service;

/// <summary>What a setting is called where it was written, so that whoever wrote it finds it again.</summary>
internal static class SettingName
{
    /// <param name="settings">Of all sources.</param>
    /// <param name="path">As all sources have it: "Perspectives:Threads".</param>
    /// <returns>"Perspectives__Threads in the environment", "Perspectives:Threads in appsettings.json"; the path alone where it stands in neither.</returns>
    public static string Of(IConfiguration settings, string path) => FindSource(settings, path) switch
    {
        EnvironmentVariablesConfigurationProvider => $"{FindVariable(path) ?? VariableOf(path)} in the environment",
        FileConfigurationProvider { Source.Path: { } file } => $"{path} in {Path.GetFileName(file)}",
        _ => path,
    };

    /// <summary>The variable by which a setting is written in the environment.</summary>
    public static string VariableOf(string path) => path.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal);

    /// <summary>The last that has a value there, or else anything: another may have settings within what should be a section.</summary>
    private static IConfigurationProvider? FindSource(IConfiguration settings, string path)
    {
        var sources = (settings as IConfigurationRoot)?.Providers ?? [];
        return sources.LastOrDefault(source => source.TryGet(path, out var value) && value is not null)
            ?? sources.LastOrDefault(source => source.TryGet(path, out _) || source.GetChildKeys([], path).Any());
    }

    /// <summary>The variable as it is there: case does not matter to settings.</summary>
    private static string? FindVariable(string path) =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static variable => (string)variable.Key).FirstOrDefault(name => name.Equals(VariableOf(path), StringComparison.OrdinalIgnoreCase));
}
