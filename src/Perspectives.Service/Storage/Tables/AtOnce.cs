namespace Perspectives.Service.Storage.Tables;

/// <summary>Requests that do not wait for each other, but for a place: an article with a thousand actors opens no thousand connections.</summary>
internal static class AtOnce
{
    private const int Most = 16;

    public static async Task RunAsync(IEnumerable<Func<Task>> works)
    {
        using var places = new SemaphoreSlim(Most);
        await Task.WhenAll(works.Select(async work =>
        {
            await places.WaitAsync();
            try
            {
                await work();
            }
            finally
            {
                places.Release();
            }
        }).ToArray());
    }
}
