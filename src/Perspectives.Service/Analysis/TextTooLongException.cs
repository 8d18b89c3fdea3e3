using System.Globalization;

namespace Perspectives.Service.Analysis;

/// <summary>The text is too long to be analysed while the client waits.</summary>
public sealed class TextTooLongException : Exception
{
    public TextTooLongException()
    {
    }

    public TextTooLongException(string message)
        : base(message)
    {
    }

    public TextTooLongException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TextTooLongException(int words, int most)
        : base(string.Create(CultureInfo.InvariantCulture, $"The text has {words:N0} words; at most {most:N0} are analysed while you wait."))
    {
    }
}
