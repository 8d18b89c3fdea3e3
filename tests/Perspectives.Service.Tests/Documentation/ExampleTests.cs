namespace Perspectives.Service.Tests.Documentation;

public sealed class ExampleTests
{
    private static readonly string Folder = RepositoryFile.PathOf("src", "Perspectives.Service", "Documentation", "Examples");

    [Fact]
    public async Task Examples_are_what_the_application_answers()
    {
        var recording = await ExampleRecorder.RecordAsync();
        if (RepositoryFile.IsUpdating)
            Update(recording);

        Assert.Equal(recording.Files.Keys, Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(recording.Files, file =>
        {
            var kept = File.ReadAllText(Path.Combine(Folder, file.Key));
            Assert.True(Recording.AreSame(kept, file.Value), $"{file.Key} is out of step with what is answered. {RepositoryFile.HowToUpdate}\nKept:\n{kept}\nAnswered:\n{file.Value}");
        });
    }

    private static void Update(Recording recording)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder).Where(file => !recording.Files.ContainsKey(Path.GetFileName(file))))
            File.Delete(old);
        foreach (var (name, content) in recording.Files)
        {
            var path = Path.Combine(Folder, name);
            // What differs in last digits only stays as it was.
            if (!File.Exists(path) || !Recording.AreSame(File.ReadAllText(path), content))
                File.WriteAllText(path, content);
        }
    }
}
