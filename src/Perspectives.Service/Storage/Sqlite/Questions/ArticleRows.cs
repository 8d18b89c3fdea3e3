namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Rows of articles that the index names.</summary>
internal static class ArticleRows
{
    internal const string Sql = $"SELECT {ArticleRow.Columns} FROM {ArticleRow.Tables} WHERE a.number = $article";

    public static StoredArticle Get(StoreConnection connection, long article) =>
        connection.Statement(Sql).Set("$article", article).First(ArticleRow.Read)!.Article;
}
