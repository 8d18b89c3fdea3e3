using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The texts of articles with their answers: of each article the answered one and the one that was sent last.</summary>
internal static class RevisionTable
{
    public static void Add(StoreConnection connection, long article, int revision, ArticleSubmission submission, byte[] contentHash, DateTimeOffset publishedAt)
    {
        var text = Encoding.UTF8.GetBytes(submission.Article.Text);
        connection
            .Statement(
                """
                INSERT INTO revisions (article, revision, operation_id, content_hash, text_hash, metadata, text_is_derived, text)
                VALUES ($article, $revision, $operationId, $contentHash, $textHash, $metadata, $textIsDerived, $text)
                """)
            .Set("$article", article)
            .Set("$revision", revision)
            .Set("$operationId", submission.OperationId)
            .Set("$contentHash", contentHash)
            .Set("$textHash", SHA256.HashData(text))
            .Set("$metadata", JsonSerializer.Serialize(RevisionMetadata.Of(submission.Article, publishedAt), StoreJson.Readable.RevisionMetadata))
            .Set("$textIsDerived", submission.Article.TextIsDerived ? 1 : 0)
            .Set("$text", text)
            .Execute();
    }

    /// <summary>The operation of the article's revision if that has this content; else null.</summary>
    public static string? FindSame(StoreConnection connection, long article, int revision, byte[] contentHash) => connection
        .Statement("SELECT operation_id FROM revisions WHERE article = $article AND revision = $revision AND content_hash = $contentHash")
        .Set("$article", article)
        .Set("$revision", revision)
        .Set("$contentHash", contentHash)
        .First(reader => reader.GetString(0));

    /// <summary>The article as it was sent, with its time of publication.</summary>
    public static Article? FindArticle(StoreConnection connection, string operationId) => connection
        .Statement(
            """
            SELECT o.article_id, r.text_is_derived, r.metadata, r.text_hash, r.text FROM operations o
            JOIN revisions r ON r.article = o.article AND r.revision = o.revision WHERE o.id = $id
            """)
        .Set("$id", operationId)
        .First(reader => ReadMetadata(reader, 2).ToArticle(reader.GetString(0), ReadText(reader, 3), reader.GetBoolean(1)));

    /// <summary>The text that was sent last, and the hash of what was sent.</summary>
    public static (Article Article, byte[] ContentHash) GetSent(StoreConnection connection, ArticleRow row) => connection
        .Statement("SELECT content_hash, text_is_derived, metadata, text_hash, text FROM revisions WHERE article = $article AND revision = $revision")
        .Set("$article", row.Number)
        .Set("$revision", row.LastRevision)
        .First(reader => (ReadMetadata(reader, 2).ToArticle(row.Article.Id, ReadText(reader, 3), reader.GetBoolean(1)), reader.Bytes(0)));

    public static byte[] TextHash(StoreConnection connection, long article, int revision) => connection
        .Statement("SELECT text_hash FROM revisions WHERE article = $article AND revision = $revision")
        .Set("$article", article)
        .Set("$revision", revision)
        .First(reader => reader.Bytes(0))!;

    /// <summary>Makes the revision the article's only one.</summary>
    public static void Publish(StoreConnection connection, long article, int revision, ArticlePerspectives answer)
    {
        connection
            .Statement("UPDATE revisions SET answer = $answer WHERE article = $article AND revision = $revision")
            .Set("$answer", Seal.Close(AnswerBody.Write(answer)))
            .Set("$article", article)
            .Set("$revision", revision)
            .Execute();
        connection
            .Statement("DELETE FROM revisions WHERE article = $article AND revision <> $revision")
            .Set("$article", article)
            .Set("$revision", revision)
            .Execute();
    }

    public static void Remove(StoreConnection connection, long article, int revision) => connection
        .Statement("DELETE FROM revisions WHERE article = $article AND revision = $revision")
        .Set("$article", article)
        .Set("$revision", revision)
        .Execute();

    public static void RemoveAll(StoreConnection connection, long article) => connection
        .Statement("DELETE FROM revisions WHERE article = $article")
        .Set("$article", article)
        .Execute();

    public static StoredText? FindText(StoreConnection connection, string articleId) => connection
        .Statement(
            $"""
            SELECT {ArticleRow.Columns}, r.revision, r.text_hash, r.text FROM {ArticleRow.Tables}
            JOIN revisions r ON r.article = a.number AND r.revision = iif(a.revision = 0, a.last_revision, a.revision) WHERE a.id = $id
            """)
        .Set("$id", articleId)
        .First(reader => new StoredText(ArticleRow.Read(reader).Article.Version, reader.GetInt32(ArticleRow.ColumnCount), ReadText(reader, ArticleRow.ColumnCount + 1)));

    public static StoredAnswer? FindAnswer(StoreConnection connection, string articleId) => connection
        .Statement(
            $"""
            SELECT {ArticleRow.Columns}, r.text_is_derived, r.text_hash, r.text, r.answer FROM {ArticleRow.Tables}
            JOIN revisions r ON r.article = a.number AND r.revision = a.revision WHERE a.id = $id
            """)
        .Set("$id", articleId)
        .First(reader =>
        {
            var article = ArticleRow.Read(reader).Article;
            var text = ReadText(reader, ArticleRow.ColumnCount + 1);
            var description = article.Describe(reader.GetBoolean(ArticleRow.ColumnCount) ? text : null);
            return new StoredAnswer(article.Version, AnswerBody.WithArticle(description, Seal.Open(reader.Bytes(ArticleRow.ColumnCount + 3))), text);
        });

    /// <summary>What the answer says, without what it says of the article that the store knows better; null where there is none.</summary>
    public static ArticlePerspectives? FindAnswer(StoreConnection connection, long article, int revision) => connection
        .Statement("SELECT answer FROM revisions WHERE article = $article AND revision = $revision AND answer IS NOT NULL")
        .Set("$article", article)
        .Set("$revision", revision)
        .First(static reader => AnswerBody.Read(Seal.Open(reader.Bytes(0))).With(new ArticleDescription { Id = "", Title = null, Outlet = null, PublishedAt = null, Tags = [], Language = "", Length = 0, Text = null }));

    private static RevisionMetadata ReadMetadata(SqliteDataReader reader, int column) =>
        JsonSerializer.Deserialize(reader.GetString(column), StoreJson.Readable.RevisionMetadata)!;

    /// <param name="reader">At a row.</param>
    /// <param name="column">The text's hash; the text is in the next one.</param>
    private static string ReadText(SqliteDataReader reader, int column)
    {
        var text = reader.Bytes(column + 1);
        Seal.Check(text, reader.Bytes(column));
        return Encoding.UTF8.GetString(text);
    }
}
