namespace Perspectives.Cli;

/// <summary>What options of a library want where they refuse a value, from the message of their exception.</summary>
internal static class SettingRefusal
{
    private const string Required = " is required";

    /// <returns>"a positive number", to stand behind "must be"; "another value" where the message does not say.</returns>
    public static string Read(string message)
    {
        var sentence = message.Split(" (Parameter")[0].TrimEnd('.');
        // "Value must be null or a positive number": null is not written in settings.
        if (sentence.Split(" must be ") is [_, var wanted])
            return wanted.Replace("null or ", "", StringComparison.Ordinal).Replace("TimeSpan", "time", StringComparison.Ordinal);
        // "A value between 16384 and 16777215 is required", "A TimeSpan value greater than or equal to 00:00:01 is required".
        return sentence.Split(" value ", 2) is [var kind, var bounds] && bounds.EndsWith(Required, StringComparison.Ordinal)
            ? $"a {(kind == "A" ? "number" : "time")} {bounds[..^Required.Length]}"
            : "another value";
    }
}
