using Perspectives.Articles;
using Perspectives.Reading;
using Perspectives.Tests;
using Perspectives.Words;

[assembly: AssemblyFixture(typeof(SharedModel))]

namespace Perspectives.Tests;

/// <summary>The language model, loaded once for all tests: it holds no state between articles.</summary>
public sealed class SharedModel : IDisposable
{
    public LanguageModel Model { get; } = new(new LanguageModelOptions { Threads = 2 });

    public ArticleReading Read(Article article) => Model.Read(WordSplitter.Split(article), TestContext.Current.CancellationToken);

    public void Dispose() => Model.Dispose();
}
