using System.Text.Json;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>The learned tables of the antecedent score; rows are anaphor kinds in the order of <see cref="MentionKind"/>.</summary>
internal sealed record AntecedentTables(
    float[][] Kinds, float[][] Types, float[][] Words, float[][] Rank, float[][] Shared, float[] None)
{
    /// <summary>Reads antecedent.json of the model's folder.</summary>
    /// <exception cref="ModelException">The file is missing or its tables have other sizes.</exception>
    public static AntecedentTables Load(string folder)
    {
        var path = Path.Combine(folder, "antecedent.json");
        try
        {
            var tables = JsonSerializer.Deserialize(ModelFile.ReadBytes(path), AntecedentJson.Default.AntecedentTables);
            if (tables is { Kinds.Length: 8, Types.Length: 8, Words.Length: 8, Rank.Length: 8, Shared.Length: 3, None.Length: 8 })
                return tables;
        }
        catch (JsonException failure)
        {
            throw Damaged(path, failure);
        }

        throw Damaged(path, null);
    }

    private static ModelException Damaged(string path, Exception? failure) =>
        new($"The language model's file {path} is damaged: its tables cannot be read. Build or install Perspectives again.", failure!);
}
