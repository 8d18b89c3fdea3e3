using System.Globalization;

namespace Perspectives.Service.Analysis;

/// <summary>As many clients wait for an analysis as may.</summary>
public sealed class TooManyAnalysesException : Exception
{
    public TooManyAnalysesException()
    {
    }

    public TooManyAnalysesException(string message)
        : base(message)
    {
    }

    public TooManyAnalysesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TooManyAnalysesException(int waiting)
        : base(string.Create(CultureInfo.InvariantCulture, $"{waiting:N0} requests wait for an analysis already."))
    {
    }
}
