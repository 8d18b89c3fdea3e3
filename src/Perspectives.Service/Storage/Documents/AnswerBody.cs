using System.Text.Json;
using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Documents;

/// <summary>
/// An answer without its description of the article. What is said of the article may change while the answer stays (an earlier copy is deleted), so the
/// store writes only this down, as JSON, and puts the description before it when it is read.
/// </summary>
internal sealed record AnswerBody(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Perspective> Perspectives,
    IReadOnlyList<Statement> Statements,
    ModelDescription Model,
    IReadOnlyList<Warning> Warnings)
{
    private static ReadOnlySpan<byte> Opening => "{\"article\":"u8;

    public static byte[] Write(ArticlePerspectives answer) => JsonSerializer.SerializeToUtf8Bytes(
        new AnswerBody(answer.Actors, answer.Perspectives, answer.Statements, answer.Model, answer.Warnings), StoreJson.Readable.AnswerBody);

    public static AnswerBody Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, StoreJson.Readable.AnswerBody)!;

    public ArticlePerspectives With(ArticleDescription article) => new(article, Actors, Perspectives, Statements, Model, Warnings);

    /// <summary>The whole answer, as <see cref="AnswerJson"/> would write it.</summary>
    public static byte[] WithArticle(ArticleDescription article, ReadOnlySpan<byte> json)
    {
        var description = JsonSerializer.SerializeToUtf8Bytes(article, StoreJson.Readable.ArticleDescription);
        var answer = new byte[Opening.Length + description.Length + json.Length];
        Opening.CopyTo(answer);
        description.CopyTo(answer.AsSpan(Opening.Length));
        // The body's opening brace becomes the comma between the two.
        json.CopyTo(answer.AsSpan(Opening.Length + description.Length));
        answer[Opening.Length + description.Length] = (byte)',';
        return answer;
    }
}
