using BenchmarkDotNet.Attributes;
using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>The stages of the analysis, one by one, for an article of about 800 words; all but Read are the product's own work.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private readonly Article _article = BenchmarkArticles.Usual(1)[0];
    private readonly LanguageModel _model = new(new LanguageModelOptions { Threads = 1 });
    private readonly ActorResolver _resolver = ActorResolver.Load(new LanguageModelOptions().Folder);
    private readonly ArticleWords _words;
    private readonly ArticleReading _reading;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly IReadOnlyList<Assignment> _assignments;

    public StageBenchmarks()
    {
        _words = WordSplitter.Split(_article);
        _reading = _model.Read(_words);
        _attributions = AttributionDecoder.Decode(_reading);
        _assignments = _resolver.Resolve(_attributions, _reading);
    }

    [Benchmark]
    public ArticleWords Split() => WordSplitter.Split(_article);

    [Benchmark]
    public WindowPlan PiecesAndWindows() => WindowPlan.For(_words, _model.Vocabulary);

    [Benchmark]
    public ArticleReading Read() => _model.Read(_words);

    [Benchmark]
    public IReadOnlyList<Attribution> Decode() => AttributionDecoder.Decode(_reading);

    [Benchmark]
    public IReadOnlyList<Assignment> Resolve() => _resolver.Resolve(_attributions, _reading);

    [Benchmark]
    public ArticlePerspectives Group() => PerspectiveGrouping.ByActor(_words, _attributions, _assignments);

    public void Dispose()
    {
        _model.Dispose();
        GC.SuppressFinalize(this);
    }
}
