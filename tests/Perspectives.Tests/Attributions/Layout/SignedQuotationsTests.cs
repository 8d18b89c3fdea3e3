using Perspectives.Attributions.Layout;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>Quotations with a name behind or below them.</summary>
public sealed class SignedQuotationsTests
{
    [Theory]
    [InlineData("\n\nAilsa Dunmore")]
    [InlineData("\n\n— Ailsa Dunmore, Selby")]
    [InlineData("\n\n– Ailsa Dunmore")]
    [InlineData("\n\n- Ailsa Dunmore")]
    [InlineData("\n\n― Ailsa Dunmore")]
    [InlineData(" — Ailsa Dunmore, harbour chief")]
    [InlineData(" - Ailsa Dunmore")]
    [InlineData("\n\nAilsa Dunmore, one two three four five six seven eight nine ten eleven")]
    public void A_quotation_is_said_by_whose_name_stands_behind_or_below(string signature) => Assert.Equal(["Ailsa Dunmore: The quay is sinking."], SignedIn($"“The quay is sinking.”{signature}"));

    [Theory]
    [InlineData("Ailsa Dunmore of the Harbour and Rail Trust")]
    [InlineData("Ailsa O’Dunmore-Smith & Sons")]
    [InlineData("Ailsa O'Dunmore")]
    [InlineData("J. R. van der Birch")]
    public void A_signature_has_all_that_names_have(string signature) => Assert.Equal([$"{signature}: The quay is sinking."], SignedIn($"“The quay is sinking.”\n\n{signature}"));

    [Theory]
    [InlineData("“No.”", "No.")]
    [InlineData("“No”", "No")]
    [InlineData("“The quay — is sinking.”", "The quay — is sinking.")]
    public void A_quotation_is_a_paragraph_from_mark_to_mark(string quotation, string content)
    {
        Assert.Equal([$"Ailsa Dunmore: {content}"], SignedIn($"{quotation}\n\nAilsa Dunmore"));
        Assert.Equal([$"Ailsa Dunmore: {content}"], SignedIn($"{quotation} — Ailsa Dunmore"));
    }

    [Theory]
    [InlineData("“The quay” sinks. “It sinks.”\n\nAilsa Dunmore")]
    [InlineData("“The quay is sinking.” “It sinks.”\n\nAilsa Dunmore")]
    [InlineData("“The quay is sinking.\n\nAilsa Dunmore")]
    [InlineData("“”\n\nAilsa Dunmore")]
    [InlineData("The quay is sinking.\n\nAilsa Dunmore")]
    [InlineData("“The quay is sinking.” He left. — Ailsa Dunmore")]
    [InlineData("“The quay is sinking.” said Ailsa Dunmore")]
    [InlineData("The quay — Ailsa Dunmore")]
    [InlineData("“The quay is sinking.”")]
    public void What_is_no_whole_quotation_is_signed_by_nobody(string text) => Assert.Empty(SignedIn(text));

    [Theory]
    [InlineData("Ailsa Dunmore, who left.")]
    [InlineData("Ailsa Dunmore, where are you?")]
    [InlineData("Ailsa Dunmore, come back!")]
    [InlineData("Ailsa Dunmore, of Selby:")]
    [InlineData("Ailsa Dunmore walks")]
    [InlineData("Ailsa")]
    [InlineData("—")]
    [InlineData("Ailsa Dunmore, one two three four five six seven eight nine ten eleven twelve")]
    public void A_sentence_a_word_and_a_mark_are_no_signature(string below) => Assert.Empty(SignedIn($"“The quay is sinking.”\n\n{below}"));

    private static IEnumerable<string> SignedIn(string text) => LaidOut.In(text, words => new SignedQuotations(words));
}
