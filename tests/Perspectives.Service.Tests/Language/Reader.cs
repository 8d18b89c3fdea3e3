using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Perspectives.Articles;
using Perspectives.Service.Language;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Service.Tests.Language;

/// <summary>The second reader as the service registers it, for a server of the tests.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Reader(ServiceProvider services) => _services = services;

    public RecordedLogs Logs => _services.GetRequiredService<RecordedLogs>();

    /// <param name="endpoint">The server.</param>
    /// <param name="recordsPerMinute">Its budget.</param>
    /// <param name="time">Null for the system's clock.</param>
    /// <param name="identity">What signs in instead of a key; null for a key.</param>
    public static Reader Of(string endpoint, int recordsPerMinute = 1_000_000, TimeProvider? time = null, TokenCredential? identity = null)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Perspectives:Language:Endpoint"] = endpoint,
            ["Perspectives:Language:Key"] = identity is null ? LoggedSecrets.LanguageKey : null,
            ["Perspectives:Language:TextRecordsPerMinute"] = recordsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<RecordedLogs>()
            .AddSingleton<ILoggerProvider>(static provider => provider.GetRequiredService<RecordedLogs>())
            .AddLogging()
            .AddSingleton(time ?? TimeProvider.System);
        if (identity is not null)
            services.AddSingleton(identity);
        return new Reader(services.AddPerspectivesService().BuildServiceProvider());
    }

    public Task<LanguageReading> ReadAsync(string text, CancellationToken? cancellationToken = null) =>
        ReadAsync(new Article { Id = "a", Text = text }, cancellationToken);

    public Task<LanguageReading> ReadAsync(Article article, CancellationToken? cancellationToken = null) =>
        _services.GetRequiredService<ILanguageReader>().ReadAsync(article, cancellationToken ?? TestContext.Current.CancellationToken);

    /// <summary>The words of the names, as they stand in the text, with their categories.</summary>
    public static IEnumerable<string> WordsOf(LanguageReading reading, string text) => reading.Names.Select(name => $"{name.Category} {text[name.Span.Start..name.Span.End]}");

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
