namespace Perspectives.Tests.Actors;

/// <summary>All rules together, in one report as a local paper would print it.</summary>
public sealed class StoryTests(SharedModel shared)
{
    private const string Story = """
        The plan for the Selby bridge split the council on Monday night.

        Mayor Ana Silva, who has led the town for nine years, called it “the only way to save the harbour”.

        “We have waited long enough,” she said. “If we wait again, the fishermen will go.”

        But Paul Denning, 61, a farmer whose land lies on the river, said he would go to court. His wife, Karen Denning, agreed: “They never asked us.”

        The Harbour Trust, a charity, warned that the piles would kill the eel grass. Its director, Rita Holm, told the Selby Courier that “nobody has counted the birds”.

        A spokeswoman for Quellmark, which would build the bridge, declined to comment.

        Mr Denning said the firm had promised him a wall.

        Silva said the farmer was wrong. “His figures are from 1998,” said the mayor.

        One councillor, who asked not to be named, said several of her colleagues were afraid to speak. “You do not cross the mayor,” she said.

        Holm, however, doubts it. “People here speak,” she said.
        """;

    [Fact]
    public void Everybody_in_a_story_is_given_what_they_say() =>
        Assert.Equal(
            [
                "Ana Silva ← Mayor Ana Silva (name)",
                "Ana Silva ← she (pronoun)",
                "Paul Denning ← Paul Denning (name)",
                "Karen Denning ← His wife, Karen Denning (apposition)",
                "Harbour Trust ← The Harbour Trust (name)",
                "Rita Holm ← Its director, Rita Holm (apposition)",
                "A spokeswoman for Quellmark ← A spokeswoman for Quellmark (new)",
                "Paul Denning ← Mr Denning (name)",
                "Ana Silva ← Silva (name)",
                "Ana Silva ← the mayor (description)",
                "One councillor ← One councillor (new)",
                "One councillor ← she (pronoun)",
                "Rita Holm ← Holm (name)",
                "Rita Holm ← she (pronoun)",
            ],
            Speakers.Of(shared, Story));

    [Fact]
    public void Everybody_in_a_story_has_the_role_that_it_gives_them() =>
        Assert.Equal(
            [("Ana Silva", "Mayor"), ("Paul Denning", "Farmer"), ("Rita Holm", "Director")],
            shared.Analyze(Story).Actors.Where(actor => actor.Role is not null && actor.Name != "Karen Denning").Select(actor => (actor.Name, actor.Role!)));
}
