using System.Text;

namespace CaseTracker.Core;

/// <summary>Enumerated terms as people read and write them: <c>NoticeOfAppeal</c> is "notice of appeal".</summary>
public static class EnumTerm
{
    public static string For<T>(T value)
        where T : struct, Enum => Table<T>.Words[value];

    public static bool TryRead<T>(string text, out T value)
        where T : struct, Enum => Table<T>.Values.TryGetValue(text, out value);

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Table<T>.Values.Keys;

    internal static string Spell(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append(' ');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static Dictionary<T, string> Words { get; } =
            Enum.GetValues<T>().ToDictionary(value => value, value => Spell(value.ToString()));

        public static Dictionary<string, T> Values { get; } =
            Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
