using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>
/// Holds what is written in a section to the type that is read from it: what the type does not have, or cannot take, would be dropped without a word, and a misspelt setting
/// taken for none.
/// </summary>
internal sealed class SettingsCheck(IConfiguration settings)
{
    private readonly List<string> _faults = [];

    /// <param name="settings">Of all sources.</param>
    /// <param name="path">Of the section.</param>
    /// <param name="type">What is read from it.</param>
    /// <returns>A sentence or two on each setting that is wrong.</returns>
    public static IReadOnlyList<string> FaultsOf(IConfiguration settings, string path, Type type)
    {
        var check = new SettingsCheck(settings);
        check.CheckWhole(settings.GetSection(path), type);
        return check._faults;
    }

    private void CheckSection(IConfigurationSection section, Type options)
    {
        var known = SettingsOf(options).ToDictionary(static property => property.Name, StringComparer.OrdinalIgnoreCase);
        var defaults = Activator.CreateInstance(options)!;
        foreach (var child in section.GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var property))
                Refuse(child, $"is no setting. There are: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal).Select(name => $"{section.Path}:{name}"))}.");
            else if (child.Value is null && !child.GetChildren().Any())
                CheckNull(child, property);
            else if (SettingKind.IsOne(property.PropertyType))
                CheckValue(child, property, defaults);
            else
                CheckWhole(child, property.PropertyType);
        }

        foreach (var property in known.Values.Where(property => IsMissing(property, section, defaults)))
            Refuse(section, $"has no {property.Name}, which it needs.");
    }

    private static bool IsMissing(PropertyInfo property, IConfigurationSection section, object defaults) =>
        property.GetCustomAttribute<RequiredAttribute>() is { } required && !section.GetSection(property.Name).Exists() && !required.IsValid(property.GetValue(defaults));

    /// <summary>A list, names with something to each, or a section; or an object, which may be anything, for what others read.</summary>
    private void CheckWhole(IConfigurationSection section, Type type)
    {
        var item = type.IsGenericType ? type.GetGenericArguments()[^1] : null;
        var isList = item is not null && type.GetGenericTypeDefinition() == typeof(IList<>);
        if (type == typeof(object))
            return;
        // An empty list is "", and nothing at all is null.
        if (section.Value is { } value ? !(isList && value.Length == 0) : item is null && IsList(section))
            Refuse(section, isList ? $"must be a list: [\"…\"] in a file, {SettingName.VariableOf(section.Path)}__0=… in the environment." : $"must be a section with settings in it: {{…}} in a file, {SettingName.VariableOf(section.Path)}__NAME=… in the environment.");
        else if (item is null)
            CheckSection(section, type);
        else
            section.GetChildren().ToList().ForEach(child => CheckItem(child, item));
    }

    private static bool IsList(IConfigurationSection section) => section.GetChildren().Any() && section.GetChildren().All(static child => child.Key.All(char.IsAsciiDigit));

    private void CheckItem(IConfigurationSection section, Type type)
    {
        if (!SettingKind.IsOne(type))
            CheckWhole(section, type);
        else if (section.Value is not { } value)
            Refuse(section, $"must be {SettingKind.Describe(type)}.");
        else if (!SettingKind.TryRead(value, type, out _))
            Refuse(section, value, SettingKind.Describe(type));
    }

    private void CheckNull(IConfigurationSection section, PropertyInfo property)
    {
        if (new NullabilityInfoContext().Create(property).WriteState != NullabilityState.Nullable)
            Refuse(section, "is null. Give it a value, or leave it out.");
    }

    private void CheckValue(IConfigurationSection section, PropertyInfo property, object defaults)
    {
        if (section.Value is not { } value)
            Refuse(section, "must be one value, and is a list or a section.");
        else if (SettingKind.ExplainNumber(value, property.PropertyType) is { } number)
            Refuse(section, $"is \"{value}\", {number}");
        else if (!SettingKind.TryRead(value, property.PropertyType, out var read))
            Refuse(section, value, SettingKind.Describe(property.PropertyType));
        else if (property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(read))
            Refuse(section, value, $"{SettingKind.Describe(property.PropertyType)} from {range.Minimum} to {range.Maximum}");
        else if (property.GetCustomAttribute<RequiredAttribute>() is { } required && !required.IsValid(read))
            Refuse(section, "is empty. Give it a value, or leave it out; if it stands in a variable, that is not set.");
        else if (RefusalOf(defaults, property, read) is { } refusal)
            Refuse(section, value, refusal);
    }

    /// <summary>What a value must be by the options themselves, where they refuse this one; null where they take it.</summary>
    private static string? RefusalOf(object options, PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(options, value);
            return null;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException { Message: var message })
        {
            return SettingRefusal.Read(message);
        }
    }

    private void Refuse(IConfigurationSection section, string value, string wanted) => Refuse(section, $"is \"{value}\". It must be {wanted}.");

    private void Refuse(IConfigurationSection section, string what) => _faults.Add($"{SettingName.Of(settings, section.Path)} {what}");

    /// <summary>What can be set: a value that can be written, or what has such values in it.</summary>
    private static IEnumerable<PropertyInfo> SettingsOf(Type options) =>
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetCustomAttribute<BrowsableAttribute>() is not { Browsable: false } && (SettingKind.IsOne(property.PropertyType)
            ? property.SetMethod is { IsPublic: true }
            : property.PropertyType.IsGenericType || SettingsOf(property.PropertyType).Any()));
}
