using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What every store of API keys must do; it is empty at the beginning of each test.</summary>
public abstract class ApiKeyStoreContract
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    protected abstract IApiKeyStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Submitter)]
    [InlineData(Role.Administrator)]
    public async Task A_key_comes_back_as_it_was_kept(Role role)
    {
        var key = KeyOf("a", 0, role) with { Name = "Redaktion “Küste”" };
        await Store.AddAsync(key, Cancellation);
        var found = await Store.FindAsync("a", Cancellation);
        Assert.Equal(key.SecretHash.ToArray(), found!.SecretHash.ToArray());
        Assert.Equal(key, found with { SecretHash = key.SecretHash });
    }

    [Fact]
    public async Task A_key_is_found_by_its_exact_id_only()
    {
        await Store.AddAsync(KeyOf("a"), Cancellation);
        Assert.Null(await Store.FindAsync("A", Cancellation));
        Assert.Null(await Store.FindAsync("b", Cancellation));
    }

    [Fact]
    public async Task A_second_key_with_the_same_id_is_refused()
    {
        await Store.AddAsync(KeyOf("a"), Cancellation);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AddAsync(KeyOf("a", 1, Role.Administrator), Cancellation));
        Assert.Equal(Role.Reader, (await Store.FindAsync("a", Cancellation))!.Role);
    }

    [Fact]
    public async Task All_keys_are_listed_oldest_first()
    {
        Assert.Empty(await Store.ListAsync(Cancellation));
        await Store.AddAsync(KeyOf("c", minutes: 3), Cancellation);
        await Store.AddAsync(KeyOf("b", minutes: 1), Cancellation);
        await Store.AddAsync(KeyOf("a", minutes: 2), Cancellation);
        await Store.RevokeAsync("a", Start.AddMinutes(5), Cancellation);
        Assert.Equal(["b", "a", "c"], (await Store.ListAsync(Cancellation)).Select(key => key.Id));
    }

    [Fact]
    public async Task A_revoked_key_keeps_the_time_at_which_it_was_revoked()
    {
        await Store.AddAsync(KeyOf("a"), Cancellation);
        Assert.True(await Store.RevokeAsync("a", Start.AddMinutes(1), Cancellation));
        Assert.True(await Store.RevokeAsync("a", Start.AddMinutes(2), Cancellation));
        Assert.Equal(Start.AddMinutes(1), (await Store.FindAsync("a", Cancellation))!.RevokedAt);
        Assert.False(await Store.RevokeAsync("b", Start, Cancellation));
    }

    [Fact]
    public async Task A_key_was_made_also_when_it_is_revoked()
    {
        Assert.False(await Store.AnyAsync(Cancellation));
        await Store.AddAsync(KeyOf("a"), Cancellation);
        Assert.True(await Store.AnyAsync(Cancellation));
        await Store.RevokeAsync("a", Start, Cancellation);
        Assert.True(await Store.AnyAsync(Cancellation));
    }

    [Fact]
    public async Task The_signing_key_is_made_once()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Store.GetSigningKeyAsync(Cancellation), Cancellation)));
        Assert.Equal(32, keys[0].Length);
        Assert.Contains(keys[0].ToArray(), value => value != 0);
        Assert.Single(keys.Select(key => Convert.ToHexString(key.Span)).Distinct());
    }

    private static ApiKey KeyOf(string id, int minutes = 0, Role role = Role.Reader) => new()
    {
        Id = id,
        Name = "desk",
        Role = role,
        SecretHash = Enumerable.Range(0, 32).Select(number => (byte)(number * 9)).ToArray(),
        CreatedAt = Start.AddMinutes(minutes),
    };
}
