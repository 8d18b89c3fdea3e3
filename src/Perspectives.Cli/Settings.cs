using System.Globalization;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>The service's settings as all commands read them: appsettings.json in the current folder, over it the environment, over it the command line.</summary>
internal static class Settings
{
    /// <summary>Where the server listens unless it is told otherwise.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5080";

    private const string File = "appsettings.json";

    /// <summary>Name of an option of the service, as the sources of settings write it.</summary>
    public static string Option(string name) => $"{ServiceOptions.Section}:{name}";

    /// <param name="configuration">Takes the sources.</param>
    /// <param name="given">What the command line says, by name; null where it says nothing.</param>
    /// <exception cref="UsageException">The file cannot be read, or a value is of another kind than its option.</exception>
    public static void AddTo(ConfigurationManager configuration, IEnumerable<KeyValuePair<string, string?>> given)
    {
        try
        {
            configuration.AddJsonFile(Path.GetFullPath(File), optional: true, reloadOnChange: false).AddEnvironmentVariables();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{File} in this folder cannot be read: {Innermost(broken).Message}", broken);
        }

        configuration.AddInMemoryCollection(given.Where(setting => setting.Value is not null));
        Check(configuration);
    }

    public static UsageException Invalid(string reason, Exception? failure) =>
        new($"The settings are not valid ({File} in this folder, {ServiceOptions.Section}__… in the environment): {reason}", failure);

    // A misspelt setting must not be taken for none.
    private static void Check(ConfigurationManager configuration)
    {
        CheckSection(configuration.GetSection(ServiceOptions.Section), typeof(ServiceOptions));
        CheckSection(configuration.GetSection(Option(nameof(ServiceOptions.Language))), typeof(LanguageOptions));
        try
        {
            configuration.GetSection(ServiceOptions.Section).Get<ServiceOptions>();
        }
        catch (InvalidOperationException wrong)
        {
            throw Invalid(wrong.Message, wrong);
        }
    }

    private static void CheckSection(IConfigurationSection section, Type options)
    {
        var names = options.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var within = section.Path == ServiceOptions.Section ? "" : $"{section.Key}:";
        if (section.GetChildren().FirstOrDefault(child => !names.Contains(child.Key)) is { } unknown)
            throw Invalid($"there is no setting \"{within}{unknown.Key}\". There are: {string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => within + name))}.", null);
        if (section.Value is { Length: > 0 })
            throw Invalid($"\"{section.Path}\" must be an object with the settings in it.", null);
        foreach (var property in options.GetProperties())
        {
            if (section[property.Name] is { } value && WantedInstead(value, property.PropertyType) is { } wanted)
                throw Invalid($"\"{within}{property.Name}\" must be {wanted}, not \"{value}\".", null);
        }
    }

    /// <returns>Null where the value is of the kind.</returns>
    private static string? WantedInstead(string value, Type kind) => kind switch
    {
        _ when kind == typeof(int) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        _ when kind == typeof(bool) => bool.TryParse(value, out _) ? null : "true or false",
        _ when kind == typeof(TimeSpan) => TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a time such as 00:00:30",
        _ => null,
    };

    private static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;
}
