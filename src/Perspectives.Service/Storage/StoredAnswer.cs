using System.Text.Json;
using Perspectives.Grouping;

namespace Perspectives.Service.Storage;

/// <summary>The answer of the answered revision, with the text that its offsets count in.</summary>
public sealed class StoredAnswer(string version, ReadOnlyMemory<byte> json, string text)
{
    private readonly Lazy<ArticlePerspectives> _answer = new(() => JsonSerializer.Deserialize(json.Span, AnswerJson.Readable.ArticlePerspectives)!);

    /// <summary>Version of the article; see <see cref="StoredArticle.Version"/>.</summary>
    public string Version { get; } = version;

    /// <summary>The answer as it goes to clients, in UTF-8, with revision, time of publication and sameAs as stored: most readers want it as it is.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>Read from <see cref="Json"/> when it is asked for.</summary>
    public ArticlePerspectives Answer => _answer.Value;

    /// <summary>The revision's text.</summary>
    public string Text { get; } = text;
}
