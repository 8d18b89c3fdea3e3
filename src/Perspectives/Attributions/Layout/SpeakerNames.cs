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

    public SpeakerNames(ArticleReading reading)
    {
        _reading = reading;
        foreach (var name in reading.Entities)
        {
            if (name.First == name.Last && reading.Words[name.First].StartsParagraph && name.Last + 1 < reading.Words.Count && reading.Words.TextOf(name.Last + 1) is ":")
                continue;
            var last = reading.Words.TextOf(name.Last).ToString();
            _speakers[last] = _speakers.GetValueOrDefault(last) + (name.Kind is EntityKind.Person or EntityKind.Organization ? 1 : -1);
        }
    }

    /// <summary>Whether the label's last word ends the name of a person or body, more often than anything else's.</summary>
    public bool IsSpeaker(WordRange label) => _speakers.GetValueOrDefault(_reading.Words.TextOf(label.Last).ToString()) > 0;
}
