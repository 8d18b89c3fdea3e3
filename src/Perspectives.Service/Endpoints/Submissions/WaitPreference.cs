using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>How long a client prefers to wait for the answer: "wait" of the header Prefer (RFC 7240).</summary>
internal static class WaitPreference
{
    private const int LongestWait = 60;

    /// <returns>Seconds, at most 60; null where the client says nothing that can be understood, as the RFC has it.</returns>
    public static int? Find(HttpRequest request)
    {
        foreach (var preference in request.Headers.GetCommaSeparatedValues("Prefer"))
        {
            // What follows a semicolon are parameters; "wait" has none.
            var parts = preference.Split(';')[0].Split('=', 2);
            if (!parts[0].Trim().Equals("wait", StringComparison.OrdinalIgnoreCase))
                continue;
            // Of a preference that is given twice the first counts.
            return parts.Length == 2 && long.TryParse(HeaderUtilities.RemoveQuotes(parts[1].Trim()).AsSpan(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? (int)Math.Min(seconds, LongestWait)
                : null;
        }

        return null;
    }

    /// <summary>Says that it was heeded.</summary>
    public static void Confirm(HttpResponse response, int seconds) =>
        response.Headers["Preference-Applied"] = string.Create(CultureInfo.InvariantCulture, $"wait={seconds}");
}
