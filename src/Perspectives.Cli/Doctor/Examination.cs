using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Perspectives.Reading;

namespace Perspectives.Cli.Doctor;

/// <summary>One run of <c>doctor</c>.</summary>
internal sealed class Examination(LanguageModelOptions options, StoreChoice choice, Terminal terminal)
{
    private const int NameColumn = 14;
    private const double Mebibyte = 1024 * 1024;

    private readonly List<string> _advice = [];
    private bool _isModelWrong;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var output = terminal.OpenText();
        WriteVersions(output);
        WriteProcessor(output);
        WriteModelFiles(output);
        await WriteServingAsync(output, cancellationToken);
        await output.FlushAsync(cancellationToken);
        try
        {
            WriteSelfTest(SelfTest.Run(options, cancellationToken), output);
        }
        catch (ModelException failure)
        {
            // A missing file has been told already.
            if (!_isModelWrong)
                _advice.Add(failure.Message);
        }
        catch (TypeInitializationException failure)
        {
            _advice.Add($"ONNX Runtime's native library does not load: {failure.InnerException?.Message ?? failure.Message} See onnxruntime.ai for the systems that it supports.");
        }

        await output.WriteLineAsync();
        foreach (var advice in _advice)
            await output.WriteLineAsync($"Wrong: {advice}");
        if (_advice.Count == 0)
            await output.WriteLineAsync("Everything is in order.");
        return _advice.Count == 0 ? ExitCode.Done : ExitCode.Fault;
    }

    private static void WriteVersions(TextWriter output)
    {
        var version = typeof(Examination).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        WriteFact("perspectives", version ?? "unknown", output);
        WriteFact(".NET", RuntimeInformation.FrameworkDescription, output);
        WriteFact("ONNX Runtime", typeof(InferenceSession).Assembly.GetName().Version?.ToString(3) ?? "unknown", output);
        WriteFact("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}", output);
    }

    private static void WriteProcessor(TextWriter output)
    {
        var features = ProcessorFeatures.All.Select(feature => $"{feature.Name} {(feature.IsSupported ? "yes" : "no")}");
        WriteFact("processor", $"{Environment.ProcessorCount} threads; {string.Join(", ", features)}", output);
        if (!ProcessorFeatures.IsFast)
            WriteFact("", "Without AVX2 or the like articles take several times as long.", output);
    }

    private void WriteModelFiles(TextWriter output)
    {
        WriteFact("model", $"{LanguageModel.Name} {LanguageModel.Version} in {options.Folder}", output);
        foreach (var file in ModelFileState.Of(options.Folder))
        {
            WriteFact("", file.ToString(), output);
            if (file.Fault is not { } fault)
                continue;
            _isModelWrong = true;
            _advice.Add($"{Path.Combine(options.Folder, file.Name)} {fault}. Build or install Perspectives again.");
        }
    }

    private async Task WriteServingAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var store = await StoreState.ExamineAsync(choice, cancellationToken);
        WriteFact(store.Kind, store.ToString(), output);
        if (store.Fault is { } fault)
            _advice.Add(fault);
        WriteFact("port", PortState.Describe(), output);
        var second = await SecondReaderState.ExamineAsync(choice, cancellationToken);
        WriteFact("second reader", second.Description, output);
        if (second.Fault is { } unread)
            _advice.Add(unread);
    }

    private void WriteSelfTest(SelfTest test, TextWriter output)
    {
        WriteFact("self-test", test.Differences.Count == 0 ? $"{test.Statements} statements as expected" : "not as expected", output);
        _advice.AddRange(test.Differences.Select(difference => $"The self-test gave something else than it should: {difference} The model's files or the processor's arithmetic are at fault; please report it."));
        WriteFact("times", string.Create(
            CultureInfo.InvariantCulture,
            $"model loaded {test.Loading.TotalMilliseconds:0} ms, first window {test.First.TotalMilliseconds:0} ms, each further article {test.Further.TotalMilliseconds:0.0} ms"), output);
        using var process = Process.GetCurrentProcess();
        WriteFact("memory", string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64 / Mebibyte:0} MiB at most"), output);
    }

    private static void WriteFact(string name, string fact, TextWriter output) => output.WriteLine(name.PadRight(NameColumn) + fact);
}
