using System.Text.Json;

namespace Perspectives.Infra.Tests;

internal static class JsonPath
{
    /// <summary>The value at a path of names with points between them, as text.</summary>
    public static string At(this JsonElement element, string path) => path.Split('.').Aggregate(element, (at, name) => at.GetProperty(name)).ToString();
}
