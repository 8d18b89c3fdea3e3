using System.Text;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqlitePerspectiveStoreTests : PerspectiveStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqlitePerspectiveStoreTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        Store = new SqlitePerspectiveStore(_database);
        Poison = new SqlitePoisonStore(_database);
    }

    protected override IPerspectiveStore Store { get; }

    protected override IPoisonStore Poison { get; }

    [Fact]
    public async Task A_deleted_article_leaves_no_sentence_and_no_name_in_the_file()
    {
        var words = "We will not wait for the zyzzyva " + string.Join(' ', Enumerable.Range(0, 2000));
        var said = new Said("Ana Zubrowka", words) { Role = "the head of Yttrium" };
        await AcceptAsync(ArticleOf("zeta", words) with { Title = "Quokka", Outlet = "Xylograph" }, "o1");
        var article = TestAnswers.ArticleOf("zeta", said) with { Title = "Quokka", Outlet = "Xylograph", Tags = ["axolotl"] };
        await AcceptAsync(article, "o2", minutes: 1);
        Assert.True(await Store.PublishAsync("o2", TestAnswers.Of(article, said), At(2), Cancellation));
        await AnswerAsync(ArticleOf("b"), "o3", minutes: 3);
        Assert.Contains("for the zyzzyva", FileText(), StringComparison.Ordinal);
        await DeleteAsync("zeta");
        _database.Dispose();
        foreach (var word in new[] { "for the zyzzyva", "Ana Zubrowka", "zubrowka", "quokka", "xylograph", "axolotl", "Yttrium" })
            Assert.DoesNotContain(word, FileText(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The bridge", FileText(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    /// <summary>All bytes of the store's files as letters.</summary>
    private string FileText() => string.Concat(Directory.GetFiles(_folder.Path).Select(ReadShared));

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
