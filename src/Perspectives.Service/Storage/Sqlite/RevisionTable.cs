using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
            SELECT o.article_id, r.text, r.text_is_derived, r.metadata FROM operations o JOIN revisions r ON r.article = o.article AND r.revision = o.revision
            WHERE o.id = $id
            """)
        .Set("$id", operationId)
        .First(reader => JsonSerializer.Deserialize(reader.GetString(3), StoreJson.Readable.RevisionMetadata)!.ToArticle(
            reader.GetString(0), Encoding.UTF8.GetString(reader.Bytes(1)), reader.GetBoolean(2)));

    /// <summary>The text that was sent last, and the hash of what was sent.</summary>
    public static (Article Article, byte[] ContentHash) GetSent(StoreConnection connection, ArticleRow row) => connection
        .Statement("SELECT text, text_is_derived, metadata, content_hash FROM revisions WHERE article = $article AND revision = $revision")
        .Set("$article", row.Number)
        .Set("$revision", row.LastRevision)
        .First(reader => (
            JsonSerializer.Deserialize(reader.GetString(2), StoreJson.Readable.RevisionMetadata)!.ToArticle(row.Article.Id, Encoding.UTF8.GetString(reader.Bytes(0)), reader.GetBoolean(1)),
            reader.Bytes(3)));

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
            .Set("$answer", AnswerBody.Write(answer))
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
            SELECT {ArticleRow.Columns}, r.revision, r.text FROM {ArticleRow.Tables}
            JOIN revisions r ON r.article = a.number AND r.revision = iif(a.revision = 0, a.last_revision, a.revision) WHERE a.id = $id
            """)
        .Set("$id", articleId)
        .First(reader => new StoredText(
            ArticleRow.Read(reader).Article.Version, reader.GetInt32(ArticleRow.ColumnCount), Encoding.UTF8.GetString(reader.Bytes(ArticleRow.ColumnCount + 1))));

    public static StoredAnswer? FindAnswer(StoreConnection connection, string articleId) => connection
        .Statement(
            $"""
            SELECT {ArticleRow.Columns}, r.text_is_derived, r.text, r.answer FROM {ArticleRow.Tables}
            JOIN revisions r ON r.article = a.number AND r.revision = a.revision WHERE a.id = $id
            """)
        .Set("$id", articleId)
        .First(reader =>
        {
            var article = ArticleRow.Read(reader).Article;
            var text = Encoding.UTF8.GetString(reader.Bytes(ArticleRow.ColumnCount + 1));
            var description = Describe(article, reader.GetBoolean(ArticleRow.ColumnCount) ? text : null);
            return new StoredAnswer(article.Version, AnswerBody.WithArticle(description, reader.Bytes(ArticleRow.ColumnCount + 2)), text);
        });

    /// <summary>What the answer says, without what it says of the article that the store knows better; null where there is none.</summary>
    public static ArticlePerspectives? FindAnswer(StoreConnection connection, long article, int revision) => connection
        .Statement("SELECT answer FROM revisions WHERE article = $article AND revision = $revision AND answer IS NOT NULL")
        .Set("$article", article)
        .Set("$revision", revision)
        .First(static reader => AnswerBody.Read(reader.Bytes(0)).With(new ArticleDescription { Id = "", Title = null, Outlet = null, PublishedAt = null, Tags = [], Language = "", Length = 0, Text = null }));

    private static ArticleDescription Describe(StoredArticle article, string? text) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet,
        PublishedAt = article.PublishedAt,
        Tags = article.Tags,
        Language = article.Language,
        Length = article.Length,
        Revision = article.Revision,
        SameAs = article.SameAs,
        Text = text,
    };
}
