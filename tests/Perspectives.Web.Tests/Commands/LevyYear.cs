using System.Text;
using System.Text.Json;

namespace Perspectives.Web.Tests.Commands;

/// <summary>A year of short reports of two outlets about an invented levy, the same at every call.</summary>
internal static class LevyYear
{
    private static readonly string[] Outlets = ["The Courier", "The Harbour Post", "Tarn Valley Herald"];

    private static readonly string[] Sentences =
    [
        "Premier Ingrid Vasshaug said the river levy would save the lower valley from its next flood.",
        "Leader of the opposition Anders Kolbe called the levy a tax with wet feet.",
        "Premier Ingrid Vasshaug warned that nobody could yet say what the new dykes would cost.",
        "The Valley Farmers’ Union said the payments offered so far did not cover two bad summers.",
        "Leader of the opposition Anders Kolbe attacked the plan as an assault on pensioners.",
        "Premier Ingrid Vasshaug praised the engineers’ plan as sound, overdue and modest.",
        "Tor Lindeman, chairman of the union, said the farmers would wait for the figures before they decided.",
        "Leader of the opposition Anders Kolbe welcomed the new dyke at Nedre Kvam.",
        "Premier Ingrid Vasshaug said the opposition’s own plan was reckless and would leave the school under water.",
    ];

    public static async Task PutAsync(HttpClient client)
    {
        for (var week = 0; week < 44; week++)
        {
            var day = new DateOnly(2025, 7, 3).AddDays(week * 7);
            var text = string.Join(' ', Enumerable.Range(0, 2 + (week % 4)).Select(line => Sentences[((week * 5) + (line * line)) % Sentences.Length])) + $" The river stood at {150 + (week * 3)} centimetres.";
            var article = new { title = $"River levy: report of {day:d MMMM}", outlet = Outlets[((week * 2) + (week / 4)) % Outlets.Length], publishedAt = $"{day:yyyy-MM-dd}", tags = new[] { "river levy" }, text };
            using var body = new StringContent(JsonSerializer.Serialize(article), Encoding.UTF8, "application/json");
            using var response = await client.PutAsync($"/api/articles/levy-{week}", body, TestContext.Current.CancellationToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
