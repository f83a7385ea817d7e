namespace CaseTracker.Core.Registry;

/// <summary>Takes a merger back: the entry that went is there again as it was.</summary>
/// <param name="Registry">The registry with one entry more.</param>
/// <param name="Back">The entry that is there again.</param>
/// <param name="Holder">The entry that had taken it in, as it stands in the registry now.</param>
/// <param name="IsAsBefore">True where that entry too is as it was before;
/// false where it was changed since, so that it keeps what it has.</param>
public sealed record EntrySplit(SharedRegistry Registry, IRegistryEntry Back, IRegistryEntry Holder, bool IsAsBefore)
{
    /// <param name="id">A former id of an entry of <paramref name="newest"/>.</param>
    /// <param name="before">The last revision that has an entry of that id.</param>
    /// <param name="after">The one after it.</param>
    /// <returns>Null where no entry has the former id, or the earlier revision has none of that id.</returns>
    public static EntrySplit? Create(SharedRegistry newest, RegistryKind of, string id, SharedRegistry before, SharedRegistry after) =>
        of == RegistryKind.Party
            ? Create(
                newest.Parties,
                before.Parties,
                after.Parties,
                id,
                (partyEntry, former) => partyEntry with { Former = former },
                parties => new() { Parties = parties, Judges = newest.Judges }
            )
            : Create(
                newest.Judges,
                before.Judges,
                after.Judges,
                id,
                (judgeEntry, former) => judgeEntry with { Former = former },
                judges => new() { Parties = newest.Parties, Judges = judges }
            );

    private static EntrySplit? Create<T>(
        IReadOnlyList<T> newest,
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        string id,
        Func<T, IReadOnlyList<FormerEntry>, T> with,
        Func<IReadOnlyList<T>, SharedRegistry> registry
    )
        where T : class, IRegistryEntry
    {
        if (
            newest.FirstOrDefault(item => item.Former.Any(former => former.Id == id)) is not { } holder
            || before.FirstOrDefault(item => item.Id == id) is not { } back
        )
            return null;

        // What had been merged into it goes with it, but for what was taken apart from the holder since.
        var own = holder.Former.Where(former => back.Former.Any(formerEntry => formerEntry.Id == former.Id)).ToList();
        var left = holder.Former.Where(former => former.Id != id && !own.Contains(former)).ToList();
        var isUnchanged =
            after.FirstOrDefault(item => item.Id == holder.Id) is { } then && Bytes(then).AsSpan().SequenceEqual(Bytes(holder));
        var asBefore = isUnchanged ? before.FirstOrDefault(item => item.Id == holder.Id) : null;
        var stays = asBefore ?? with(holder, left);
        // Where it stood, as far as that can be told.
        var place = before
            .TakeWhile(item => item.Id != id)
            .Select(item => item.Id)
            .Reverse()
            .Select(text => IndexOf(newest, text) + 1)
            .FirstOrDefault(at => at > 0);
        var entries = newest.Select(item => item.Id == holder.Id ? stays : item).ToList();
        var again = with(back, own);
        entries.Insert(place, again);
        return new EntrySplit(registry(entries), again, stays, asBefore is not null);

        byte[] Bytes(T entry) => RegistryFile.Write(registry([entry]));
    }

    private static int IndexOf<T>(IReadOnlyList<T> entries, string id)
        where T : IRegistryEntry
    {
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Id == id)
                return i;
        return -1;
    }
}
