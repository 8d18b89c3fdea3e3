using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Intake;

/// <summary>Names of operations: letters, digits and hyphens, at most 64.</summary>
internal static class OperationId
{
    private const int MaximumLength = 64;
    private const int HashLength = 32;

    /// <summary>Sortable by time.</summary>
    public static string New(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("N");

    /// <summary>The same at every delivery of the message, so that it is accepted once.</summary>
    public static string OfMessage(string messageId) =>
        "m-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(messageId)))[..HashLength];

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaximumLength && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
