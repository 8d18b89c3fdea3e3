using Perspectives.Articles;

namespace Perspectives.Tests.Issues;

/// <summary>"." and ".." are taken out of addresses by every client: an article of that id could be neither read nor deleted.</summary>
public sealed class Issue0005_ids_that_mean_folders
{
    [Theory]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("...", true)]
    [InlineData(".a", true)]
    public void They_are_no_ids(string id, bool isValid) => Assert.Equal(isValid, ArticleId.IsValid(id));

    [Theory]
    [InlineData("..txt")]
    [InlineData("...txt")]
    public void Files_of_such_names_get_an_id_from_their_text(string name) => Assert.Null(ArticleId.FromFileName(name));
}
