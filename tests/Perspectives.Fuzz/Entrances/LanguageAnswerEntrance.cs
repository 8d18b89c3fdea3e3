using System.Net;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Articles;
using Perspectives.Service;
using Perspectives.Service.Language;

namespace Perspectives.Fuzz.Entrances;

/// <summary>What a second reader answers; an exclamation mark before it makes it a refusal.</summary>
internal sealed class LanguageAnswerEntrance : Entrance
{
    private static readonly Article Article = new() { Id = "a", Text = "😀 Ana Silva said no to the Bank of Caldonia. The minister agreed." };

    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly LoggedErrors _errors = new();
    private readonly GivenAnswer _answer = new();
    private readonly LanguageOptions _options = new() { Endpoint = "https://language.invalid", Key = "none", TextRecordsPerMinute = 1_000_000 };
    private LanguageMetrics? _metrics;

    public override string Name => "language-answer";

    public override IEnumerable<byte[]> Seeds =>
    [
        Bytes("""{"kind":"EntityRecognitionResults","results":{"documents":[{"id":"1","entities":[{"text":"Ana Silva","category":"Person","offset":3,"length":9,"confidenceScore":0.9},{"text":"Bank of Caldonia","category":"Organization","offset":28,"length":16,"confidenceScore":0.8}],"warnings":[]}],"errors":[],"modelVersion":"2026-01-01"}}"""),
        Bytes("""{"results":{"documents":[],"errors":[{"id":"1","error":{"code":"InvalidDocument","message":"no","innererror":{"code":"Empty"}}}],"modelVersion":null}}"""),
        Bytes("""!{"error":{"code":"401","message":"no","innererror":{"code":"Nobody"}}}"""),
    ];

    public override IEnumerable<string> Words =>
        [.. JsonEntrance.Marks, "\"results\":", "\"documents\":[", "\"entities\":[", "\"offset\":", "\"length\":", "\"confidenceScore\":", "\"category\":\"PersonType\"", "\"modelVersion\":", "\"errors\":[", "\"innererror\":", "-1", "9223372036854775807", "0.5", "!"];

    public override async Task TryAsync(byte[] input)
    {
        _metrics ??= new LanguageMetrics(_services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>());
        _answer.Set(input);
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(_errors));
        using var http = new HttpClient(_answer, disposeHandler: false);
        // New ones for each: what failed often would be left alone for a while.
        var access = new LanguageAccess(_options, new Lazy<TokenCredential>(static () => throw new NotSupportedException()));
        var client = new AzureLanguageClient(http, new LanguageRequests(TimeProvider.System, loggers), access, TimeProvider.System);
        var reader = new AzureLanguageReader(client, Options.Create(new ServiceOptions { Language = _options }), _metrics, TimeProvider.System, loggers.CreateLogger<AzureLanguageReader>());
        var reading = await reader.ReadAsync(Article, CancellationToken.None);
        BrokenPromiseException.Unless(reading.Names.All(static name => name.Span.Start >= 0 && name.Span.Start < name.Span.End && name.Span.End <= Article.Text.Length), "A name is not in the text.");
        BrokenPromiseException.Unless(reading.Reader is not null || reading.Warning is not null, "There is neither a reading nor a warning.");
        var error = _errors.Take();
        BrokenPromiseException.Unless(error is null, $"A fault of this program: {error}");
    }

    public override async ValueTask DisposeAsync()
    {
        _answer.Dispose();
        await _services.DisposeAsync();
        await base.DisposeAsync();
    }

    private sealed class GivenAnswer : HttpMessageHandler
    {
        private byte[] _answer = [];

        public void Set(byte[] answer) => _answer = answer;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isRefusal = _answer is [(byte)'!', ..];
            return Task.FromResult(new HttpResponseMessage(isRefusal ? HttpStatusCode.BadRequest : HttpStatusCode.OK) { Content = new ByteArrayContent(isRefusal ? _answer[1..] : _answer) });
        }
    }
}
