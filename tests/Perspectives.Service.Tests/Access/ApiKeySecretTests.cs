using CsCheck;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

public sealed class ApiKeySecretTests
{
    [Fact]
    public void A_key_is_read_as_it_is_written()
    {
        var key = ApiKeySecret.Create();

        Assert.True(ApiKeySecret.TryParse(key.Reveal(), out var read));
        Assert.Equal(key.Id, read.Id);
        Assert.Equal(key.Reveal(), read.Reveal());
        Assert.True(read.Matches(key.Hash()));
    }

    [Fact]
    public void A_key_is_sixteen_letters_and_digits_and_256_bits()
    {
        var written = ApiKeySecret.Create().Reveal();

        Assert.Matches("^[a-z0-9]{16}[.][A-Za-z0-9_-]{43}$", written);
    }

    [Fact]
    public void No_two_keys_are_the_same() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => ApiKeySecret.Create()).DistinctBy(key => key.Id).DistinctBy(key => key.Reveal()).Count());

    [Fact]
    public void The_secret_is_not_in_the_words_that_a_log_would_have()
    {
        var key = ApiKeySecret.Create();

        Assert.DoesNotContain(key.Reveal()[17..], $"{key}", StringComparison.Ordinal);
        Assert.StartsWith(key.Id, $"{key}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_key_is_refused_without_an_exception() =>
        Gen.Char['\0', '\uFFFF'].Array[0, 80].Select(letters => new string(letters)).Sample(written => !ApiKeySecret.TryParse(written, out _));

    [Fact]
    public void What_looks_nearly_like_a_key_is_refused_or_read_whole()
    {
        var key = ApiKeySecret.Create().Reveal();
        Gen.Select(Gen.Int[0, key.Length], Gen.Int[0, key.Length], Gen.Char['\0', '\u00FF'].Array[0, 3]).Sample((start, end, letters) =>
        {
            var from = Math.Min(start, end);
            var to = Math.Max(start, end);
            var written = $"{key[..from]}{new string(letters)}{key[to..]}";
            return !ApiKeySecret.TryParse(written, out var read) || read.Reveal() == written;
        });
    }

    [Fact]
    public void A_secret_with_any_letter_changed_never_passes()
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= .\n";
        var key = ApiKeySecret.Create();
        var written = key.Reveal();
        var hash = key.Hash();
        for (var position = 17; position < written.Length; position++)
        {
            foreach (var letter in Letters.Where(letter => letter != written[position]))
            {
                var tampered = $"{written[..position]}{letter}{written[(position + 1)..]}";

                Assert.False(ApiKeySecret.TryParse(tampered, out var read) && read.Matches(hash), tampered);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_hash_of_another_length_does_not_match(int length) => Assert.False(ApiKeySecret.Create().Matches(new byte[length]));

    [Fact]
    public void Nothing_is_no_key() => Assert.False(ApiKeySecret.TryParse(null, out _));
}
