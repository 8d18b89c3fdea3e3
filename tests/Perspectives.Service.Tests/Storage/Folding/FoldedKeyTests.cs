using System.Globalization;
using System.Text;
using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Tests.Storage.Folding;

public sealed class FoldedKeyTests
{
    [Theory]
    [InlineData("El País", "el pais")]
    [InlineData("EL PAI\u0301S", "el pais")]
    [InlineData("  The \t Harbour\u00A0 Post\n", "the harbour post")]
    [InlineData("Jyllands-Posten Århus", "jyllands-posten arhus")]
    [InlineData("Gazeta Łódzka", "gazeta lodzka")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Ærø Tidende", "aero tidende")]
    [InlineData("The People’s Daily", "the people's daily")]
    [InlineData("ΤΟ ΒΗΜΑ ΤΗΣ", "το βημα τησ")]
    [InlineData("το βήμα της", "το βημα τησ")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("ガーディアン", "ガーディアン")]
    [InlineData("soft\u00ADware", "software")]
    [InlineData("!!!", "!!!")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("\u0301\u0345", "\u0301\u0345")]
    public void Names_that_look_alike_have_one_key(string name, string key) => Assert.Equal(key, FoldedKey.Of(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0\u200B\0")]
    public void A_name_of_which_nothing_can_be_seen_has_no_key(string? name) => Assert.Null(FoldedKey.Of(name));

    [Fact]
    public void Long_names_that_differ_at_their_end_only_have_different_keys()
    {
        var one = FoldedKey.Of(new string('a', 5000) + "b");
        var other = FoldedKey.Of(new string('a', 5000) + "c");
        Assert.NotEqual(one, other);
        Assert.Equal(FoldedKey.MaximumLength, one!.Length);
    }

    [Fact]
    public void A_key_is_its_own_key() => AnyString.Check(name => FoldedKey.Of(name) is not { } key || FoldedKey.Of(key) == key);

    [Fact]
    public void A_key_is_short_and_whole_Unicode_without_white_space_around() => AnyString.Check(name =>
        FoldedKey.Of(name) is not { } key
        || (key.Length is > 0 and <= FoldedKey.MaximumLength && key.Trim() == key && key.IsNormalized() && !key.EnumerateRunes().Contains(default)));

    /// <summary>The iota that Greek writes below a letter is left out: it is the one accent whose capital is a letter.</summary>
    [Fact]
    public void Case_and_white_space_around_change_no_key() => AnyString.Check(any =>
    {
        var name = any.Replace('\u0345', 'ι');
        Assert.Equal(FoldedKey.Of(name), FoldedKey.Of($" {name}\n"));
        Assert.Equal(FoldedKey.Of(name), FoldedKey.Of(name.ToUpperInvariant()));
    });

    [Fact]
    public void Whatever_can_be_seen_has_a_key() => AnyString.Check(name => !name.EnumerateRunes().Any(IsVisible) || FoldedKey.Of(name) is not null);

    private static bool IsVisible(Rune rune) => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
