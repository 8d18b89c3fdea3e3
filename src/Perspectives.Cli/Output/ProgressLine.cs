using System.Globalization;

namespace Perspectives.Cli.Output;

/// <summary>
/// A bar on standard error while several articles are analysed. It is taken away before anything else is written, so that answers and errors may
/// appear on the same terminal.
/// </summary>
internal sealed class ProgressLine
{
    private const int BarLength = 30;
    private const string EraseLine = "\r\u001b[2K";

    private readonly TextWriter _output;
    private readonly long _total;
    private long _done;
    private int _articles;
    private bool _isDrawn;

    /// <param name="terminal">Where it is shown; nothing is where standard error is no terminal.</param>
    /// <param name="total">Bytes that are to be read; 0 where unknown.</param>
    /// <param name="isForSeveral">Whether there may be more than one article: for one a bar is only unrest.</param>
    public ProgressLine(Terminal terminal, long total, bool isForSeveral)
    {
        _output = terminal.Error;
        _total = total;
        IsShown = terminal.ErrorIsTerminal && terminal.Environment("TERM") != "dumb" && isForSeveral;
        Draw();
    }

    public bool IsShown { get; }

    public void Advance(long bytes)
    {
        _done += bytes;
        _articles++;
        Draw();
    }

    public void Erase()
    {
        if (_isDrawn)
            _output.Write(EraseLine);
        _isDrawn = false;
    }

    private void Draw()
    {
        if (!IsShown)
            return;
        var share = _total == 0 ? 0 : Math.Min(1, (double)_done / _total);
        var filled = (int)Math.Round(share * BarLength);
        var bar = new string('━', filled) + new string('─', BarLength - filled);
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar} {share,4:0 %}, {_articles} done"));
        _isDrawn = true;
    }
}
