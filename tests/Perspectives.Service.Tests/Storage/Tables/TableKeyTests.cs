using Azure.Data.Tables;
using CsCheck;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Tests.Storage.Folding;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TableKeyTests
{
    [Theory]
    [InlineData("gustavo-petro", "gustavo-petro")]
    [InlineData("The Courier", "The Courier")]
    [InlineData("a/b|c", "a}002fb}007cc")]
    [InlineData("łódź", "}0142}00f3d}017a")]
    [InlineData("", "")]
    public void Letters_of_keys_stay_and_others_are_written_by_their_numbers(string part, string key) => Assert.Equal(key, TableKey.Encode(part));

    [Fact]
    public void Any_text_makes_a_key_that_the_service_takes() => AnyString.Check(text =>
    {
        var key = TableKey.Of(text, text, text);
        TableLimits.Check(new TableEntity(key, key));
    });

    [Fact]
    public void Different_texts_make_different_keys() => AnyString.Check(text =>
    {
        var (left, right) = (text[..(text.Length / 2)], text[(text.Length / 2)..]);
        Assert.Equal(left == right, TableKey.Encode(left) == TableKey.Encode(right));
    });

    [Fact]
    public void Long_texts_that_begin_alike_make_different_keys()
    {
        var (left, right) = (TableKey.Encode(new string('a', 500) + "b"), TableKey.Encode(new string('a', 500) + "c"));
        Assert.Equal((TableKey.MaximumPartLength, TableKey.MaximumPartLength), (left.Length, right.Length));
        Assert.NotEqual(left, right);
    }

    [Fact]
    public void What_begins_alike_makes_keys_that_begin_alike() => AnyString.Check(text =>
    {
        var (first, whole) = (TableKey.EncodeBeginning(text[..(text.Length / 2)]), TableKey.EncodeBeginning(text));
        Assert.StartsWith(first, whole, StringComparison.Ordinal);
        Assert.True(first.Length == 0 || string.CompareOrdinal(whole, TableKey.After(first)) < 0);
    });

    [Fact]
    public void Numbers_sort_as_they_are_told_to() => Gen.Select(Gen.Long, Gen.Long).Sample((left, right) =>
    {
        Assert.Equal(left.CompareTo(right), Math.Sign(string.CompareOrdinal(TableKey.Rising(left), TableKey.Rising(right))));
        Assert.Equal(right.CompareTo(left), Math.Sign(string.CompareOrdinal(TableKey.Falling(left), TableKey.Falling(right))));
        Assert.Equal(left, TableKey.ReadFalling(TableKey.Falling(left)));
    });

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("7FFFFFFFFFFFFFFF")]
    [InlineData("zfffffffffffffff")]
    [InlineData("7fffffffffffffff0")]
    [InlineData(" 7ffffffffffffff")]
    public void What_is_no_number_is_none(string text) => Assert.Null(TableKey.ReadFalling(text));
}
