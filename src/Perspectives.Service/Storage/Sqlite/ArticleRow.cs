using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// A row of the table of articles. Queries select <see cref="Columns"/> first, from <see cref="Tables"/>, where "a" is the article and "original" the one
/// that it is a copy of.
/// </summary>
internal sealed record ArticleRow(long Number, int LastRevision, int RevisionCount, StoredArticle Article)
{
    public const string Columns =
        """
        a.number, a.last_revision, a.revision_count, a.change, a.id, a.title, a.outlet, a.published_at, a.tags, a.language, a.length, a.state, a.revision,
        a.operation_id, a.is_pending, original.id, a.statement_count, a.actor_count, a.accepted_at, a.answered_at
        """;

    /// <summary>Number of <see cref="Columns"/>: where a query's own columns begin.</summary>
    public const int ColumnCount = 20;

    public const string Tables = "articles a LEFT JOIN articles original ON original.number = a.same_as";

    public static ArticleRow Read(SqliteDataReader reader)
    {
        var number = reader.GetInt64(0);
        return new ArticleRow(number, reader.GetInt32(1), reader.GetInt32(2), new StoredArticle
        {
            Version = string.Create(CultureInfo.InvariantCulture, $"{number}.{reader.GetInt64(3)}"),
            Id = reader.GetString(4),
            Title = reader.TextOrNull(5),
            Outlet = reader.TextOrNull(6),
            PublishedAt = reader.Time(7),
            Tags = ReadTags(reader.GetString(8)),
            Language = reader.GetString(9),
            Length = reader.GetInt32(10),
            State = (ArticleState)reader.GetInt32(11),
            Revision = reader.GetInt32(12),
            OperationId = reader.GetString(13),
            IsPending = reader.GetBoolean(14),
            SameAs = reader.TextOrNull(15),
            StatementCount = reader.GetInt32(16),
            ActorCount = reader.GetInt32(17),
            AcceptedAt = reader.Time(18),
            AnsweredAt = reader.TimeOrNull(19),
        });
    }

    public static string WriteTags(IReadOnlyList<string> tags) => JsonSerializer.Serialize([.. tags], StoreJson.Readable.StringArray);

    private static string[] ReadTags(string json) => json == "[]" ? [] : JsonSerializer.Deserialize(json, StoreJson.Readable.StringArray)!;
}
