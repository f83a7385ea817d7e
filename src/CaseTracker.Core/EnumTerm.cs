using System.Runtime.CompilerServices;
using System.Text;

namespace CaseTracker.Core;

/// <summary>Enumerated terms as people read and write them: <c>NoticeOfAppeal</c> is "notice of appeal".</summary>
public static class EnumTerm
{
    /// <exception cref="ArgumentOutOfRangeException">It is no member of the enumeration.</exception>
    public static string For<T>(T value)
        where T : struct, Enum => Table<T>.Word(value);

    public static bool TryRead<T>(string text, out T value)
        where T : struct, Enum => Table<T>.TryRead(text, out value);

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Table<T>.Words;

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

    /// <summary>Made of arrays and a dictionary of plain numbers: a dictionary over each enumeration would have its
    /// methods compiled anew for each at every start of the program.</summary>
    private static class Table<T>
        where T : struct, Enum
    {
        private static readonly T[] Members = Enum.GetValues<T>();
        private static readonly int[] Numbers = Array.ConvertAll(Members, Number);

        public static string[] Words { get; } = Array.ConvertAll(Enum.GetNames<T>(), Spell);

        private static readonly Dictionary<string, int> Places = PlacesOf(Words);

        public static string Word(T value) =>
            Array.IndexOf(Numbers, Number(value)) is var place and >= 0
                ? Words[place]
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"no {typeof(T).Name}");

        public static bool TryRead(string text, out T value)
        {
            var isKnown = Places.TryGetValue(text, out var place);
            value = isKnown ? Members[place] : default;
            return isKnown;
        }

        private static int Number(T value) => Unsafe.BitCast<T, int>(value);

        private static Dictionary<string, int> PlacesOf(string[] words)
        {
            var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
            for (var place = 0; place < words.Length; place++)
                places.Add(words[place], place);
            return places;
        }
    }
}
