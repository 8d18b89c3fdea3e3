using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Tests.Actors;

/// <summary>Mentions in the order of the text, and whom one of them may refer to.</summary>
public sealed class MentionListTests
{
    [Fact]
    public void Mentions_stand_in_the_order_of_the_text_however_they_come() =>
        Assert.Equal([1, 3, 4, 7], ListOf(4, 1, 7, 3).All.Select(mention => mention.First));

    [Fact]
    public void What_begins_before_a_word_comes_back_from_there() =>
        Assert.Equal([3, 1], ListOf(4, 1, 7, 3).BackFrom(4).Select(mention => mention.First));

    [Fact]
    public void Forty_before_and_three_names_behind_may_be_meant() =>
        Assert.Equal(
            [.. Enumerable.Range(60, 40), 101, 102, 103],
            ListOf([.. Enumerable.Range(0, 110)]).CandidatesOf(MentionAt(100, MentionKind.He)).Select(mention => mention.First));

    [Fact]
    public void Pronouns_behind_are_not_meant_nor_what_reaches_over_the_word()
    {
        var list = ListOf(1, 9);
        list.Add(MentionAt(6, MentionKind.She));
        list.Add(MentionAt(3, MentionKind.Nominal, last: 5));

        Assert.Equal([1, 9], list.CandidatesOf(MentionAt(5, MentionKind.He)).Select(mention => mention.First));
    }

    private static MentionList ListOf(params int[] words)
    {
        var list = new MentionList();
        foreach (var word in words)
            list.Add(MentionAt(word, MentionKind.Name));
        return list;
    }

    private static Mention MentionAt(int word, MentionKind kind, int? last = null) =>
        new() { Words = new WordRange(word, last ?? word), Head = word, Kind = kind, Entity = EntityKind.None, Actor = new ActorDraft(EntityKind.Person) };
}
