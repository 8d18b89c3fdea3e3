using System.Globalization;

namespace Perspectives.Cli.Output;

/// <summary>
/// A bar on standard error while several articles are analysed. It is taken away before anything else is written, so that answers and errors may
/// appear on the same terminal.
/// </summary>
internal sealed class ProgressLine
{
    private const int BarLength = 30;
    private static readonly TimeSpan LeastElapsed = TimeSpan.FromSeconds(5);

    private const string EraseLine = "\r\u001b[2K";

    private readonly TextWriter _output;
    private readonly long _total;
    private readonly TimeProvider _time;
    private readonly long _start;
    private long _done;
    private long _passed;
    private int _articles;
    private bool _isDrawn;

    /// <param name="terminal">Where it is shown; nothing is where standard error is no terminal.</param>
    /// <param name="total">What <see cref="Advance"/> adds up to: bytes or articles; 0 where unknown, and there is no bar then.</param>
    /// <param name="isForSeveral">Whether there may be more than one article: for one a bar is only unrest.</param>
    public ProgressLine(Terminal terminal, long total, bool isForSeveral)
    {
        _time = terminal.Time;
        _start = _time.GetTimestamp();
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

    /// <summary>Counts what was done before and takes no time now.</summary>
    /// <param name="part">Of the total.</param>
    public void Pass(long part)
    {
        _done += part;
        _passed += part;
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
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Bar()}{_articles} done{Remaining()}"));
        _isDrawn = true;
    }

    /// <summary>Nothing in the first seconds, when a guess would be worth nothing.</summary>
    private string Remaining()
    {
        var elapsed = _time.GetElapsedTime(_start);
        if (_total == 0 || _done <= _passed || _done >= _total || elapsed < LeastElapsed)
            return "";
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (_total - _done) / (_done - _passed)));
        return left.TotalDays >= 1
            ? string.Create(CultureInfo.InvariantCulture, $", {(int)left.TotalDays} d {left.Hours} h left")
            : left.ToString(left.TotalHours >= 1 ? @"\,\ h\:mm\:ss" : @"\,\ m\:ss", CultureInfo.InvariantCulture) + " left";
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
