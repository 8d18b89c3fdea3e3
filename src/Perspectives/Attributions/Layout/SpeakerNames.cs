using Perspectives.Reading;

namespace Perspectives.Attributions.Layout;

/// <summary>
/// Tells labels that are names ("DUNMORE:") from those that are none ("Monday:", "Photo:"), by the names that the model found anywhere in the article. Of a
/// single word before a colon ("Selby:") the model cannot know whether it is a place or a person: there it is no witness.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly ArticleReading _reading;
    private readonly Dictionary<string, int> _speakers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);

    public SpeakerNames(ArticleReading reading)
    {
        _reading = reading;
        foreach (var name in reading.Entities)
        {
            if (name.First == name.Last && reading.Words[name.First].StartsParagraph && name.Last + 1 < reading.Words.Count && reading.Words.TextOf(name.Last + 1) is ":")
                continue;
            var last = reading.Words.TextOf(name.Last).ToString();
            if (name.Kind == EntityKind.Person && name.Last > name.First)
                _initials.Add(Initials.Of(reading.Words, new WordRange(name.First, name.Last)));
            _speakers[last] = _speakers.GetValueOrDefault(last) + (name.Kind is EntityKind.Person or EntityKind.Organization ? 1 : -1);
        }
    }

    /// <summary>Whether the label is the first letters of somebody whom the article names: "AD:" of Ailsa Dunmore.</summary>
    public bool IsInitialsOfSpeaker(WordRange label) => Initials.Are(_reading.Words, label) && _initials.Contains(_reading.Words.TextOf(label.First).ToString());

    /// <summary>Whether the label's last word ends the name of a person or body, more often than anything else's.</summary>
    public bool IsSpeaker(WordRange label) => _speakers.GetValueOrDefault(_reading.Words.TextOf(label.Last).ToString()) > 0;
}
