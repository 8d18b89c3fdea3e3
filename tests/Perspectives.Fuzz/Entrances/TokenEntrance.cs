using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Endpoints.Lists;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Continuations of lists: none but the service's own is taken.</summary>
internal sealed class TokenEntrance : ServiceEntrance
{
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    public override string Name => "token";

    public override IEnumerable<byte[]> Seeds => _own.Select(Bytes).Append(Bytes("AAAA"));

    public override async Task StartAsync()
    {
        await base.StartAsync();
        foreach (var position in (string[])["", "2026-05", "639000000000000000|a"])
            _own.Add(await Tokens.WriteAsync("list", position, CancellationToken.None));
    }

    public override async Task TryAsync(byte[] input)
    {
        var token = Encoding.UTF8.GetString(input);
        BrokenPromiseException.Unless(await Tokens.ReadAsync("list", token, CancellationToken.None) is null || _own.Contains(token), "A continuation was taken that is not the service's.");
        BrokenPromiseException.Unless(await Tokens.ReadAsync("other", token, CancellationToken.None) is null, "A continuation was taken for another list.");
    }

    private ContinuationTokens Tokens => Service.Services.GetRequiredService<ContinuationTokens>();
}
