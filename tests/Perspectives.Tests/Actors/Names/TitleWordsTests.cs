using Perspectives.Actors.Names;

namespace Perspectives.Tests.Actors.Names;

public sealed class TitleWordsTests
{
    [Theory]
    [InlineData("Dr", "doctor")]
    [InlineData("Sen", "senator")]
    [InlineData("Rep", "representative")]
    [InlineData("Gov", "governor")]
    [InlineData("Prof", "professor")]
    [InlineData("Gen", "general")]
    [InlineData("Col", "colonel")]
    [InlineData("Capt", "captain")]
    [InlineData("Lt", "lieutenant")]
    [InlineData("Sgt", "sergeant")]
    [InlineData("Maj", "major")]
    [InlineData("Adm", "admiral")]
    [InlineData("Cllr", "councillor")]
    [InlineData("Rev", "reverend")]
    [InlineData("Det", "detective")]
    [InlineData("Supt", "superintendent")]
    [InlineData("Insp", "inspector")]
    [InlineData("Cmdr", "commander")]
    [InlineData("Senator", null)]
    public void An_abbreviation_is_a_title_that_has_a_word_of_its_own(string title, string? inFull)
    {
        Assert.Equal(inFull, TitleWords.InFull(title));
        Assert.True(TitleWords.IsTitle(title));
    }
}
