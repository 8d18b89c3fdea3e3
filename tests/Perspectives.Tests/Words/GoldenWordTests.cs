using Perspectives.Words;

namespace Perspectives.Tests.Words;

/// <summary>The model was trained on these very words, features and pieces: any other would be read wrong without a sign of it.</summary>
public sealed class GoldenWordTests(SharedModel shared)
{
    [Theory]
    [MemberData(nameof(GoldenCase.Ids), MemberType = typeof(GoldenCase))]
    public void Words_are_those_of_the_reference(string id)
    {
        var golden = GoldenCase.Of(id);
        var words = WordSplitter.Split(golden.Article);
        Assert.Equal(golden.Words, Enumerable.Range(0, words.Count).Select(word => words[word].Span));
    }

    [Theory]
    [MemberData(nameof(GoldenCase.Ids), MemberType = typeof(GoldenCase))]
    public void Features_are_those_of_the_reference(string id)
    {
        var golden = GoldenCase.Of(id);
        var words = WordSplitter.Split(golden.Article);
        Assert.Equal(golden.Features, Enumerable.Range(0, words.Count).Select(word => (int)words[word].Features));
    }

    [Theory]
    [MemberData(nameof(GoldenCase.Ids), MemberType = typeof(GoldenCase))]
    public void Pieces_are_those_of_the_reference(string id)
    {
        var golden = GoldenCase.Of(id);
        var words = WordSplitter.Split(golden.Article);
        for (var word = 0; word < words.Count; word++)
            Assert.Equal(golden.Pieces[word], shared.Model.Vocabulary.PiecesOf(words.TextOf(word)));
    }
}
