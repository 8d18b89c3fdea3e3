using Perspectives.Articles;

namespace Perspectives.Service.Language;

/// <summary>There is no second reader: nothing is sent anywhere.</summary>
internal sealed class NoLanguageReader : ILanguageReader
{
    private static readonly Task<LanguageReading> Nothing = Task.FromResult(LanguageReading.Nothing);

    public Task<LanguageReading> ReadAsync(Article article, CancellationToken cancellationToken) => Nothing;
}
