using System.ComponentModel.DataAnnotations;
using Perspectives.Reading;

namespace Perspectives.Service;

/// <summary>How the service runs; read from the configuration section "Perspectives" and checked when the process starts.</summary>
public sealed class ServiceOptions
{
    public const string Section = "Perspectives";

    /// <summary>Folder of the embedded store; made if it is missing.</summary>
    /// <value>By default "perspectives-data" in the current folder.</value>
    [Required]
    public string DataFolder { get; set; } = "perspectives-data";

    /// <summary>
    /// A storage account to keep everything in instead of <see cref="DataFolder"/>: a connection string ("UseDevelopmentStorage=true" for Azurite), or an
    /// address such as "https://NAME.table.core.windows.net", to be used with the identity of this process.
    /// </summary>
    /// <value>Null, as if it were blank: the embedded store.</value>
    public string? Storage
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>
    /// Whether the embedded store is only read, as it is: nothing is accepted, worked on or changed. For a file that is damaged, until there is a whole one.
    /// </summary>
    /// <value>False.</value>
    public bool ReadOnly { get; set; }

    /// <summary>Whether this process works on the queue.</summary>
    /// <value>True.</value>
    public bool Worker { get; set; } = true;

    /// <summary>Windows of text that the language model reads side by side.</summary>
    /// <value>By default the number of processors; 1 to 256.</value>
    [Range(1, 256)]
    public int Threads { get; set; } = new LanguageModelOptions().Threads;

    /// <summary>Messages in the queue above which articles are refused with 503.</summary>
    /// <value>100,000.</value>
    [Range(1, 100_000_000)]
    public int MaximumQueueLength { get; set; } = 100_000;

    /// <summary>Tries after which an article is poison.</summary>
    /// <value>5.</value>
    [Range(1, 100)]
    public int MaximumTries { get; set; } = 5;

    /// <summary>How long a message is leased; the lease is renewed while its article is analysed.</summary>
    /// <value>30 seconds; 1 second to 1 hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a stop waits for articles in work before it gives them back.</summary>
    /// <value>20 seconds; 0 to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan StopDeadline { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most words of a text that is analysed while the client waits.</summary>
    /// <value>20,000.</value>
    [Range(1, 1_000_000)]
    public int MaximumWordsAtOnce { get; set; } = 20_000;

    /// <summary>Requests that may wait for an analysis at once; more are refused with 503.</summary>
    /// <value>16.</value>
    [Range(1, 10_000)]
    public int MaximumWaitingAnalyses { get; set; } = 16;

    /// <summary>Requests a second that each key may make on average; 0 for no limit.</summary>
    /// <value>100.</value>
    [Range(0, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that a key may make at once before the average counts.</summary>
    /// <value>200.</value>
    [Range(1, 1_000_000)]
    public int RequestBurst { get; set; } = 200;

    /// <summary>Origins whose pages may call the API ("https://example.org"); empty for none.</summary>
    public IList<string> CorsOrigins { get; init; } = [];

    /// <summary>Whether nothing but the health endpoints is served before a key is made, this machine included: for hosts that others can reach.</summary>
    /// <value>False.</value>
    public bool RequireKey { get; set; }

    /// <summary>Names beside "localhost" by which the service may be called while there is no key; any name may be used once there is one.</summary>
    public IList<string> AllowedHosts { get; init; } = [];

    /// <summary>A second reader of names, to which article text is sent; none by default.</summary>
    public LanguageOptions Language { get; init; } = new();
}
