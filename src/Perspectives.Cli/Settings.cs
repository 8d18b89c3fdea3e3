using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>The service's settings as all commands read them: appsettings.json in the current folder, over it the environment, over it the command line.</summary>
internal static class Settings
{
    /// <summary>Where the server listens unless it is told otherwise.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Name of an option of the service, as the sources of settings write it.</summary>
    public static string Option(string name) => $"{ServiceOptions.Section}:{name}";

    /// <param name="configuration">Takes the sources.</param>
    /// <param name="given">What the command line says, by name; null where it says nothing.</param>
    /// <exception cref="UsageException">The file cannot be read, or one of the service's settings is wrong.</exception>
    public static void AddTo(ConfigurationManager configuration, IEnumerable<KeyValuePair<string, string?>> given)
    {
        SettingsFile.AddTo(configuration);
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(given.Where(setting => setting.Value is not null));
        Refuse([.. SectionNames.FaultsOf(configuration), .. MisplacedSettings.FaultsOf(configuration), .. SettingsCheck.FaultsOf(configuration, ServiceOptions.Section, typeof(ServiceOptions))]);
    }

    /// <summary>Holds sections to the types that are read from them.</summary>
    /// <exception cref="UsageException">A setting is wrong; all that are, are told.</exception>
    public static void Check(IConfiguration configuration, params IEnumerable<(string Path, Type Type)> sections) =>
        Refuse(sections.SelectMany(section => SettingsCheck.FaultsOf(configuration, section.Path, section.Type)));

    /// <exception cref="UsageException">There are faults.</exception>
    public static void Refuse(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        if (all.Length > 0)
            throw Invalid(all, null);
    }

    public static UsageException Invalid(IEnumerable<string> faults, Exception? failure) => new($"The settings are not valid: {string.Join(' ', faults)}", failure);
}
