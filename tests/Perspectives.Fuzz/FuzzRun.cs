using System.Diagnostics;

namespace Perspectives.Fuzz;

/// <summary>Tries one entrance: inputs that lead somewhere new are kept, and others are made of them.</summary>
internal sealed class FuzzRun(Entrance entrance, BranchMap map, FuzzOptions options, RunningInput running)
{
    /// <summary>Of two inputs one is taken from the last so many that were kept.</summary>
    private const int Recent = 32;

    private readonly Random _random = new(options.Seed);
    private readonly List<byte[]> _kept = [];
    private readonly Dictionary<string, Finding> _findings = new(StringComparer.Ordinal);
    private TimeSpan _slowest;

    public async Task<FuzzFigures> RunAsync()
    {
        await entrance.StartAsync();
        map.Forget();
        await SowAsync();
        var (atFirst, executions) = (map.Count, (long)_kept.Count);
        var mutator = new Mutator(_random, [.. entrance.Words.Select(System.Text.Encoding.UTF8.GetBytes)]);
        var watch = Stopwatch.StartNew();
        for (; executions < options.Executions && watch.Elapsed < options.Time; executions++)
        {
            var input = mutator.Change(Choose(), Choose());
            if (await LeadsSomewhereNewAsync(input))
                _kept.Add(input);
        }

        return new FuzzFigures(entrance.Name, executions, watch.Elapsed, atFirst, map.Count, _kept.Count, _slowest, [.. _findings.Values]);
    }

    private async Task SowAsync()
    {
        foreach (var seed in entrance.Seeds)
        {
            await LeadsSomewhereNewAsync(seed);
            _kept.Add(seed);
        }
    }

    private byte[] Choose() => _random.Next(2) == 0 ? _kept[_random.Next(_kept.Count)] : _kept[_random.Next(Math.Max(0, _kept.Count - Recent), _kept.Count)];

    private async Task<bool> LeadsSomewhereNewAsync(byte[] input)
    {
        running.Set(input);
        var begun = Stopwatch.GetTimestamp();
        map.Begin();
        try
        {
            await entrance.TryAsync(input);
        }
        catch (Exception failure)
        {
            // All of them are what is looked for.
            if (!_findings.ContainsKey(Finding.PlaceOf(failure)))
                _findings.Add(Finding.PlaceOf(failure), Finding.Write(options.Findings, entrance.Name, failure, input));
        }

        var isNew = map.End();
        var elapsed = Stopwatch.GetElapsedTime(begun);
        _slowest = elapsed > _slowest ? elapsed : _slowest;
        return isNew;
    }
}
