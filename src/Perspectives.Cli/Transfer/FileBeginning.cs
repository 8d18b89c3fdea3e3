namespace Perspectives.Cli.Transfer;

/// <summary>Tells what is wrong with the lines of a file; of one that is no export at all, as a text is none, once for all of it and not line for line.</summary>
/// <param name="name">How messages call the file.</param>
/// <param name="tell">Told the place and the fault.</param>
internal sealed class FileBeginning(string name, Action<string, string> tell)
{
    /// <summary>Lines after which it is clear: a damaged export has whole lines too.</summary>
    private const int Enough = 5;

    private readonly List<(string Place, string Fault)> _untold = [];
    private bool _isExport;

    /// <summary>Whether the file need not be read on.</summary>
    public bool IsOfNoExport => !_isExport && _untold.Count >= Enough;

    public void Add(LineOutcome outcome, long number)
    {
        _isExport |= outcome.IsOfExport;
        if (outcome.Fault.Length > 0)
            _untold.Add(($"{name}:{number}", outcome.Fault));
        if (_isExport)
            TellAll();
    }

    /// <summary>To be called behind the last line.</summary>
    public void Complete()
    {
        if (_untold.Count > 1)
            tell(name, "This is no export: none of the lines with which it begins is one (\"article\", \"text\" and \"answer\"), and nothing of it was imported. Other articles are sent with: perspectives submit");
        else
            TellAll();
    }

    private void TellAll()
    {
        _untold.ForEach(line => tell(line.Place, line.Fault));
        _untold.Clear();
    }
}
