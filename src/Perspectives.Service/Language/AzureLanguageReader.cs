using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Language.Wire;
using Perspectives.Service.Telemetry;

namespace Perspectives.Service.Language;

/// <summary>Azure AI Language as the second reader: the article is sent in parts, within a budget, and what cannot be had in time is left out.</summary>
internal sealed partial class AzureLanguageReader(
    AzureLanguageClient client, IOptions<ServiceOptions> options, LanguageMetrics metrics, TimeProvider time, ILogger<AzureLanguageReader> logger) : ILanguageReader
{
    public const string Name = "azure-ai-language";

    private const int LongestVersion = 64;

    /// <summary>The longest that an article waits for all of its parts.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly RecordBudget _budget = new(options.Value.Language.TextRecordsPerMinute, time);

    public async Task<LanguageReading> ReadAsync(Article article, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var documents = DocumentCutter.Cut(article.Text, article.BodyStart).ToList();
        var records = documents.Sum(document => document.Records);
        if (records == 0)
            return LanguageReading.Nothing;
        using var activity = ServiceActivities.StartSecondReading(article.Id, documents.Count);
        if (!_budget.TryTake(records))
        {
            metrics.Count("over_budget", 0, begun);
            Log.OverBudget(logger, article.Id, records);
            return LanguageReading.Without("second_reader_over_budget", "Azure AI Language was not asked for this article: what may be sent to it in a minute is used up. Names that the language model missed may be missing.");
        }

        var calls = await CallAllAsync(documents, LanguageOf(article), cancellationToken);
        var unused = calls.Sum(call => call.UnusedRecords);
        _budget.Return(unused);
        var reading = Join(calls, documents.Count);
        metrics.Count(reading switch { { Reader: null } => "failed", { Warning: not null } => "partial", _ => "read" }, records - unused, begun);
        if (reading.Warning is { } warning)
            Log.Incomplete(logger, article.Id, warning.Message);
        return reading;
    }

    private static string LanguageOf(Article article) => article.Language is "und" ? "en" : article.Language;

    private async Task<LanguageCall[]> CallAllAsync(List<LanguageDocument> documents, string language, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var calls = await Task.WhenAll(documents.Chunk(AzureLanguageClient.DocumentsOfCall).Select(part => CallAsync(part, language, ending.Token)));
        cancellationToken.ThrowIfCancellationRequested();
        return calls;
    }

    private async Task<LanguageCall> CallAsync(LanguageDocument[] documents, string language, CancellationToken cancellationToken)
    {
        try
        {
            var inputs = documents.Select((document, number) => new DocumentInput(IdOf(number), language, document.Text));
            return Read(documents, await client.RecognizeAsync([.. inputs], cancellationToken));
        }
        catch (Exception failure)
        {
            // Whatever it is: the article is answered without these parts.
            var reason = LanguageFault.Explain(failure);
            if (reason == LanguageFault.OurOwn)
                Log.CallFailed(logger, failure);
            return new LanguageCall([], 0, documents.Sum(document => document.Records), ModelVersion: null, reason);
        }
    }

    private static LanguageCall Read(LanguageDocument[] documents, EntityResults results)
    {
        var answers = (results.Documents ?? []).OfType<DocumentAnswer>().Where(answer => answer.Entities is not null).ToLookup(answer => answer.Id, StringComparer.Ordinal);
        var read = documents.Select((document, number) => (Document: document, Answer: answers[IdOf(number)].FirstOrDefault())).ToList();
        var unread = read.Where(one => one.Answer is null).ToList();
        var code = LanguageServiceException.Plain((results.Errors ?? []).FirstOrDefault(error => error is not null)?.Error?.BestCode);
        return new LanguageCall(
            [.. read.Where(one => one.Answer is not null).SelectMany(one => DocumentNames.Of(one.Document, one.Answer!.Entities!))],
            read.Count - unread.Count,
            unread.Sum(one => one.Document.Records),
            results.ModelVersion,
            unread.Count == 0 ? null : code is null ? "its answer does not have them all" : $"it refused some ({code})");
    }

    private static LanguageReading Join(LanguageCall[] calls, int documents)
    {
        var read = calls.Sum(call => call.Read);
        if (read == 0)
            return LanguageReading.Without("second_reader_failed", $"Azure AI Language did not read this article: {FailureOf(calls)}. Names that the language model missed may be missing.");
        var warning = read == documents ? null : new Warning("second_reader_partial", string.Create(
            CultureInfo.InvariantCulture, $"Azure AI Language read {read} of {documents} parts of this article: {FailureOf(calls)}. Names that the language model missed may be missing."));
        var version = calls.Select(call => call.ModelVersion).FirstOrDefault(IsVersion);
        return new LanguageReading([.. calls.SelectMany(call => call.Names)], new ReaderDescription(Name, version ?? "unknown"), warning);
    }

    private static string FailureOf(LanguageCall[] calls) => calls.Select(call => call.Failure).FirstOrDefault(failure => failure is not null) ?? "it gave no reason";

    private static bool IsVersion(string? version) =>
        version is { Length: > 0 and <= LongestVersion } && version.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_');

    private static string IdOf(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Article {ArticleId} is answered without the second reader: its {Records} text records are more than are left of this minute's budget.")]
        public static partial void OverBudget(ILogger logger, string articleId, int records);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Article {ArticleId} is answered without all that the second reader could say. {Reason}")]
        public static partial void Incomplete(ILogger logger, string articleId, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "A call of the second reader failed by a fault of this program.")]
        public static partial void CallFailed(ILogger logger, Exception failure);
    }
}
