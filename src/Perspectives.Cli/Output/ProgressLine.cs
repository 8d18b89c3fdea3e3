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
    /// <param name="total">What <see cref="Advance"/> adds up to: bytes or articles; 0 where unknown, and there is no bar then.</param>
    /// <param name="isForSeveral">Whether there may be more than one article: for one a bar is only unrest.</param>
    public ProgressLine(Terminal terminal, long total, bool isForSeveral)
    {
        _output = terminal.Error;
        _total = total;
        IsShown = terminal.ErrorIsTerminal && terminal.Environment("TERM") != "dumb" && isForSeveral;
        Draw();
    }

    public bool IsShown { get; }

    /// <param name="part">Of the total, that one more article was.</param>
    public void Advance(long part)
    {
        _done += part;
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
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Bar()}{_articles} done"));
        _isDrawn = true;
    }

    private string Bar()
    {
        if (_total == 0)
            return "";
        var share = Math.Min(1, (double)_done / _total);
        var filled = (int)Math.Round(share * BarLength);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('━', filled)}{new string('─', BarLength - filled)} {share,4:0 %}, ");
    }
}
