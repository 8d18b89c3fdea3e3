using Perspectives.Attributions.Layout;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>"Statement by …:" and how much of what follows it heads.</summary>
public sealed class IssuedStatementsTests
{
    [Theory]
    [InlineData("Statement by Ailsa Dunmore:")]
    [InlineData("Statement by Ailsa Dunmore")]
    [InlineData("A message from Ailsa Dunmore:")]
    [InlineData("Open letter from Ailsa Dunmore:")]
    [InlineData("A very short statement of Ailsa Dunmore:")]
    public void A_heading_at_the_beginning_has_the_whole_text(string heading) =>
        Assert.Equal(["Ailsa Dunmore: The quay is sinking.\n\nIt will close."], IssuedIn($"{heading}\n\nThe quay is sinking.\n\nIt will close."));

    [Theory]
    [InlineData("Statement by Ailsa Dunmore: The quay is sinking.\n\nIt will close.")]
    [InlineData("Statement by Ailsa Dunmore: “The quay is sinking.”\n\nIt will close.")]
    [InlineData("Statement by Ailsa Dunmore:\n\n“The quay is sinking.”\n\nIt will close.")]
    [InlineData("It rained.\n\nStatement by Ailsa Dunmore:\n\nThe quay is sinking.\n\nIt will close.")]
    public void Elsewhere_and_before_a_quotation_it_has_what_stands_next_to_it(string text) => Assert.Equal(["Ailsa Dunmore: The quay is sinking."], IssuedIn(text));

    [Theory]
    [InlineData("It rained.\n\nStatement by Ailsa Dunmore")]
    [InlineData("The one very short statement by Ailsa Dunmore:")]
    [InlineData("Statement for Ailsa Dunmore:")]
    [InlineData("Statement by nobody:")]
    [InlineData("Statement by Ailsa Dunmore in Selby:")]
    [InlineData("Words by Ailsa Dunmore:")]
    public void Of_what_nobody_issues_nobody_is_the_author(string heading) => Assert.Empty(IssuedIn($"{heading}\n\nThe quay is sinking."));

    [Fact]
    public void A_heading_with_nothing_behind_it_is_no_statement() => Assert.Empty(IssuedIn("Statement by Ailsa Dunmore:"));

    private static IEnumerable<string> IssuedIn(string text) => LaidOut.In(text, words => new IssuedStatements(words));
}
