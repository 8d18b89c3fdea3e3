using Perspectives.Actors;
using Perspectives.Reading;

namespace Perspectives.Tests.Issues;

/// <summary>
/// The acronym of a name took the first half of a character beyond the basic plane, and folding a name could not normalize that half, nor U+FFFE.
/// </summary>
public sealed class Issue0004_names_of_odd_characters_threw(SharedModel shared)
{
    [Theory]
    [InlineData("😀 Party said no.")]
    [InlineData("𝔸𝔹 Party said no.")]
    [InlineData("\ud83d Party said no.")]
    [InlineData("\uFFFEna Party said no.")]
    public void Such_a_name_is_a_name_like_any_other(string text)
    {
        var words = TestArticles.WordsOf(text);
        var vectors = new float[words.Count * ArticleReading.VectorSize];
        using var reading = new ArticleReading(words, [new Entity(0, 1, EntityKind.Organization)], [], vectors, vectors);
        Assert.Empty(ActorResolver.Load(shared.Model.Folder).Resolve([], reading));
    }
}
