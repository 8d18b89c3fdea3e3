namespace Perspectives.Tests.Actors.Names;

/// <summary>Several people of one surname in an article.</summary>
public sealed class NameBookTests(SharedModel shared)
{
    private const string Both = "Paul Denning said the plan was good. Karen Denning said it was bad.\n\n";

    [Theory]
    [InlineData("“I will sign it,” Mr Denning said.\n\n“I will fight it,” Ms Denning said.", "Paul Denning ← Mr Denning (name)", "Karen Denning ← Ms Denning (name)")]
    [InlineData("“I will sign it,” Paul said.\n\n“I will fight it,” Karen said.", "Paul Denning ← Paul (name)", "Karen Denning ← Karen (name)")]
    [InlineData("“I will sign it,” he said.\n\n“I will fight it,” she said.", "Paul Denning ← he (pronoun)", "Karen Denning ← she (pronoun)")]
    [InlineData("“I will fight it,” Karen Denning said.\n\n“I will sign it,” Paul Denning said.", "Karen Denning ← Karen Denning (name)", "Paul Denning ← Paul Denning (name)")]
    public void Two_of_one_surname_are_told_apart_by_honorific_first_name_and_gender(string then, params string[] expected) =>
        Assert.Equal(expected, Speakers.Of(shared, Both + then).Skip(2));

    [Fact]
    public void Two_of_one_surname_are_told_apart_by_their_titles() =>
        Assert.Equal(
            "Hector Alvarado ← Judge Alvarado (name)",
            Speakers.Of(shared, "Judge Hector Alvarado and his brother Luis Alvarado came. “I am fair,” Judge Alvarado said.").Last());

    [Fact]
    public void Strangers_of_one_first_name_stay_apart() =>
        Assert.Equal(
            ["Ana Silva", "Ana Kowalczyk"],
            shared.Analyze("Ana Silva said the plan was good. Ana Kowalczyk said it was bad.").Actors.Select(actor => actor.Name));

    [Fact]
    public void A_person_and_the_firm_of_that_name_stay_apart() =>
        Assert.Equal(
            ["Conrad Vossberg ← Conrad Vossberg (name)", "Vossberg Motors ← Vossberg Motors (name)", "Conrad Vossberg ← Vossberg (name)"],
            Speakers.OfMarked(
                shared,
                "[source1|[person|Conrad Vossberg]] [cue1|said] [content1|yes]. [source2|[body|Vossberg Motors]] [cue2|said] [content2|no]. [source3|[person|Vossberg]] [cue3|said] [content3|maybe].",
                0.9f,
                0.9f,
                0.9f));

    [Fact]
    public void A_surname_that_the_tagger_takes_for_a_body_is_the_person() =>
        Assert.Equal(
            ["Conrad Vossberg ← Conrad Vossberg (name)", "Conrad Vossberg ← Vossberg (name)"],
            Speakers.OfMarked(shared, "[source1|[person|Conrad Vossberg]] [cue1|said] [content1|yes]. [source2|[body|Vossberg]] [cue2|said] [content2|no].", 0.9f, 0.9f));
}
