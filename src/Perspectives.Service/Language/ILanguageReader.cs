using Perspectives.Articles;

namespace Perspectives.Service.Language;

/// <summary>A second reader of names beside the language model.</summary>
public interface ILanguageReader
{
    /// <summary>What it finds in the article. It is a help and never a condition: where it cannot be had, that is said in the reading's warnings.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Task<LanguageReading> ReadAsync(Article article, CancellationToken cancellationToken);
}
