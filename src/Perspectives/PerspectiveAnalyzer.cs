using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Attributions.Layout;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives;

/// <summary>
/// Reads an article and answers who is quoted in it, what each says, and on which side each is. Its stages in order are the architecture. One
/// instance serves all threads.
/// </summary>
public sealed class PerspectiveAnalyzer
{
    // One for the process and never disposed of: whoever makes analyzers without arguments, however many, holds 40 MB once and has nothing to close.
    private static readonly Lazy<LanguageModel> EmbeddedModel = new(static () => new LanguageModel(new LanguageModelOptions()));

    private readonly LanguageModel _model;
    private readonly ActorResolver _resolver;

    /// <summary>
    /// With the embedded language model, on all processors. It is loaded here, by the first of these analyzers, in about a fifth of a second; all others of
    /// the process share it, and it stays until the process ends.
    /// </summary>
    /// <exception cref="ModelException">A file of the model is missing or damaged.</exception>
    public PerspectiveAnalyzer()
        : this(EmbeddedModel.Value)
    {
    }

    /// <summary>With a model of one's own: in another folder, on fewer threads, or to be given up before the process ends.</summary>
    /// <param name="model">The language model; whoever made it disposes of it.</param>
    /// <exception cref="ModelException">A file of the model's folder is missing or damaged.</exception>
    public PerspectiveAnalyzer(LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _resolver = ActorResolver.Load(model.Folder);
    }

    /// <summary>The answer for one article; the same for the same article, whatever else runs.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; seen between two windows of the language model.</exception>
    public ArticlePerspectives Analyze(Article article, CancellationToken cancellationToken = default) => Analyze(article, [], cancellationToken);

    /// <summary>The answer for one article of which a second reader has found names too: they help where the language model saw nothing of a name, or a part.</summary>
    /// <inheritdoc cref="Analyze(Article, CancellationToken)"/>
    public ArticlePerspectives Analyze(Article article, IReadOnlyList<NameSpan> names, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        var words = WordSplitter.Split(article);
        var laidOut = LaidOutStatements.Find(words);
        using var reading = SecondNames.AddTo(_model.Read(words, laidOut.Anchors, cancellationToken), names);
        var attributions = WithLoneQuotations(laidOut.AddTo(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading), reading), reading, cancellationToken);
        var assignments = _resolver.Resolve(attributions, reading);
        return PerspectiveGrouping.ByActor(words, attributions, assignments);
    }

    private IReadOnlyList<Attribution> WithLoneQuotations(IReadOnlyList<Attribution> attributions, ArticleReading reading, CancellationToken cancellationToken)
    {
        var quotations = LoneQuotations.Find(attributions, reading);
        return quotations.AddTo(attributions, _model.StancesAt(quotations.Anchors, reading.Words, cancellationToken));
    }
}
