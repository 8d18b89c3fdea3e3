using System.Collections;
using System.Globalization;
using System.Reflection;
using Perspectives.Service;

namespace Perspectives.Functions.Tests;

/// <summary>The application's settings, as they are written on Azure.</summary>
internal static class WorkerSettings
{
    public const string Queue = "articles";

    // They are said otherwise.
    private static readonly string[] Others = [nameof(ServiceOptions.Storage), nameof(ServiceOptions.Worker)];

    public static Dictionary<string, string> Of(string storage) => new(StringComparer.Ordinal)
    {
        ["PerspectivesStorage"] = storage,
        ["PerspectivesQueue"] = Queue,
        ["Perspectives__RequireKey"] = "true",
    };

    /// <summary>With all options that differ from their defaults.</summary>
    public static Dictionary<string, string> Of(string storage, ServiceOptions options)
    {
        var (settings, defaults) = (Of(storage), new ServiceOptions());
        foreach (var option in typeof(ServiceOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(option => !Others.Contains(option.Name)))
        {
            if (option.GetValue(options) is IList values)
            {
                for (var number = 0; number < values.Count; number++)
                    settings[$"Perspectives__{option.Name}__{number}"] = (string)values[number]!;
            }
            else if (!Equals(option.GetValue(options), option.GetValue(defaults)))
            {
                settings[$"Perspectives__{option.Name}"] = Convert.ToString(option.GetValue(options), CultureInfo.InvariantCulture)!;
            }
        }

        return settings;
    }
}
