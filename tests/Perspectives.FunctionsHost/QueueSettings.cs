using System.Globalization;
using System.Text.Json;
using Azure.Storage.Queues;

namespace Perspectives.FunctionsHost;

/// <summary>What host.json says of queues; where it says nothing, the host's own defaults.</summary>
internal sealed record QueueSettings
{
    public int BatchSize { get; init; } = 16;

    /// <summary>A new batch is fetched when no more messages than this are in work.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    /// <summary>After which a message that failed comes again.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    public int MaximumDequeueCount { get; init; } = 5;

    public QueueMessageEncoding Encoding { get; init; } = QueueMessageEncoding.Base64;

    public static QueueSettings Read(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(WorkerFiles.HostSettings(folder)));
        var settings = new QueueSettings();
        if (!file.RootElement.TryGetProperty("extensions", out var extensions) || !extensions.TryGetProperty("queues", out var queues))
            return settings;
        foreach (var setting in queues.EnumerateObject())
        {
            settings = setting.Name switch
            {
                "batchSize" => settings with { BatchSize = setting.Value.GetInt32() },
                "newBatchThreshold" => settings with { NewBatchThreshold = setting.Value.GetInt32() },
                "maxDequeueCount" => settings with { MaximumDequeueCount = setting.Value.GetInt32() },
                "visibilityTimeout" => settings with { VisibilityTimeout = TimeSpan.Parse(setting.Value.GetString()!, CultureInfo.InvariantCulture) },
                "messageEncoding" => settings with { Encoding = Enum.Parse<QueueMessageEncoding>(setting.Value.GetString()!, ignoreCase: true) },
                // The stand-in looks at the queue more often: nobody waits for it.
                "maxPollingInterval" => settings,
                var unknown => throw new InvalidDataException($"host.json has the setting {unknown} for queues, which the stand-in does not play."),
            };
        }

        return settings;
    }
}
