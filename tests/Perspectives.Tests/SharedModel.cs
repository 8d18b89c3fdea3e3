using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Tests;
using Perspectives.Words;

[assembly: AssemblyFixture(typeof(SharedModel))]

namespace Perspectives.Tests;

/// <summary>The language model and the analyzer on it, loaded once for all tests: they hold no state between articles.</summary>
public sealed class SharedModel : IDisposable
{
    public SharedModel() => Analyzer = new PerspectiveAnalyzer(Model);

    public LanguageModel Model { get; } = new(new LanguageModelOptions { Threads = 2 });

    public PerspectiveAnalyzer Analyzer { get; }

    public ArticleReading Read(Article article) => Model.Read(WordSplitter.Split(article), TestContext.Current.CancellationToken);

    public ArticlePerspectives Analyze(string text) => Analyzer.Analyze(TestArticles.Of(text), TestContext.Current.CancellationToken);

    public void Dispose() => Model.Dispose();
}
