namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets two names of persons, in their bare form, beside each other.</summary>
internal static class PersonNames
{
    /// <summary>True where only first names differ, and only in that one is the other's initial: "P. Hamilton".</summary>
    public static bool MayBeOne(string name, string other)
    {
        var (words, others) = (name.Split(' '), other.Split(' '));
        if (words.Length < 2 || words.Length != others.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var isInitial = i < words.Length - 1 && (words[i].Length == 1 || others[i].Length == 1) && words[i][0] == others[i][0];
            if (words[i] != others[i] && !isInitial)
                return false;
        }

        return true;
    }
}
