using System.Globalization;
using Microsoft.AspNetCore.Http;
using Perspectives.Articles;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints.Batches;

/// <summary>Accepts the articles of one batch and notes what became of each.</summary>
internal sealed class BatchIntake(HttpContext context, SubmissionDesk desk, IdempotencyKey key, bool anyLanguage)
{
    private readonly List<BatchEntryResponse> _entries = [];
    private readonly Addresses _addresses = Addresses.Of(context.Request);
    private readonly ArticleReaderOptions _options = new() { AnyLanguage = anyLanguage, Clock = desk.Clock };
    private Problem? _outage;

    public IReadOnlyList<BatchEntryResponse> Entries => _entries;

    public int Accepted { get; private set; }

    public int Refused => _entries.Count - Accepted;

    /// <summary>Whether nothing more can be read.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What is wrong with the whole, where it is the only thing that was read.</summary>
    public Problem? WholeProblem { get; private set; }

    public BatchResponse Describe() => new(Accepted, Refused, _entries);

    public async Task AcceptAsync(IEnumerable<BatchPart> parts, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            if (IsOver)
                return;
            IsOver = part.IsLast || _entries.Count == BatchEndpoint.MaximumArticles;
            if (part.IsLast && _entries.Count == 0)
                WholeProblem = part.Problem;
            var accepted = _entries.Count == BatchEndpoint.MaximumArticles ? TooMany() : await AcceptAsync(part, cancellationToken);
            _entries.Add(Describe(part, accepted));
        }
    }

    private async Task<Checked<Operation>> AcceptAsync(BatchPart part, CancellationToken cancellationToken)
    {
        if (part.Problem is { } problem)
            return problem;
        if (!ArticleReader.TryReadJson(part.Json.Span, _options, out var article, out var errors))
            return ArticleProblems.Of(errors, ArticleFields.OfJson, []);
        if (_outage is not null)
            return _outage;
        try
        {
            var accepted = await desk.AcceptAsync(article, part.Json, WriteCondition.None, key, _entries.Count, cancellationToken);
            return accepted.IsValid(out var acceptance, out problem) ? acceptance.Operation! : problem;
        }
        catch (Exception failure) when (FailureProblems.Find(failure) is { } refusal)
        {
            // The queue is full or the store is out: so it is said of this article, and what was accepted before stays known to the client.
            // A store that is out may have taken long to say so, and would again.
            if (failure is StoreException)
                _outage = refusal;
            return refusal;
        }
    }

    private BatchEntryResponse Describe(BatchPart part, Checked<Operation> accepted)
    {
        var entry = new BatchEntryResponse { Index = _entries.Count, Line = part.Line, Status = StatusCodes.Status202Accepted };
        if (!accepted.IsValid(out var operation, out var problem))
            return entry with { Status = problem.Kind.Status, Problem = problem.Describe(context) };
        Accepted++;
        return entry with
        {
            Status = operation.IsFinished ? StatusCodes.Status200OK : StatusCodes.Status202Accepted,
            Operation = OperationResponse.Of(operation, position: null, _addresses),
        };
    }

    private static Problem TooMany() => new(
        ProblemKind.TooManyArticles,
        string.Create(CultureInfo.InvariantCulture, $"A batch has at most {BatchEndpoint.MaximumArticles} articles. Nothing from here on was read: send it in another batch."));
}
