using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Access;
using Perspectives.Service.Endpoints.Lists;

namespace Perspectives.Service.Tests.Endpoints.Lists;

public sealed class ContinuationTokensTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private static readonly Gen<string> Words = Gen.Char['\0', '\uD7FF'].Array[0, 40].Select(letters => new string(letters));

    private readonly ContinuationTokens _tokens = new(application.Services.GetRequiredService<IApiKeyStore>());

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task Token_gives_its_position_back_for_its_list() => Gen.Select(Words, Words).SampleAsync(async (list, position) =>
        Assert.Equal(position, await _tokens.ReadAsync(list, await _tokens.WriteAsync(list, position, Cancelled), Cancelled)));

    [Fact]
    public Task Token_is_of_no_use_for_another_list() => Gen.Select(Words, Words, Words).Where((list, other, _) => list != other).SampleAsync(async (list, other, position) =>
        Assert.Null(await _tokens.ReadAsync(other, await _tokens.WriteAsync(list, position, Cancelled), Cancelled)));

    [Fact]
    public Task End_of_the_list_cannot_become_the_beginning_of_the_position() => Gen.Select(Words, Words, Words).Where((_, moved, _) => moved.Length > 0).SampleAsync(async (list, moved, position) =>
        Assert.NotEqual(await _tokens.WriteAsync(list + moved, position, Cancelled), await _tokens.WriteAsync(list, moved + position, Cancelled)));

    [Fact]
    public Task Tampered_token_is_none() => Gen.Select(Words, Gen.Int[0, 1_000], Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=. /+"]).SampleAsync(async (position, place, letter) =>
    {
        var token = await _tokens.WriteAsync("list", position, Cancelled);
        var tampered = token.ToCharArray();
        tampered[place % token.Length] = letter;
        var written = new string(tampered);
        if (written != token)
            Assert.Null(await _tokens.ReadAsync("list", written, Cancelled));
        Assert.Null(await _tokens.ReadAsync("list", token[..^1], Cancelled));
        Assert.Null(await _tokens.ReadAsync("list", token + letter, Cancelled));
    });

    [Fact]
    public Task Anything_else_is_none() => Words.SampleAsync(async words => Assert.Null(await _tokens.ReadAsync("list", words, Cancelled)));

    [Fact]
    public async Task Key_is_that_of_the_store()
    {
        var other = new ContinuationTokens(application.Services.GetRequiredService<IApiKeyStore>());
        Assert.Equal("here", await other.ReadAsync("list", await _tokens.WriteAsync("list", "here", Cancelled), Cancelled));
    }
}
