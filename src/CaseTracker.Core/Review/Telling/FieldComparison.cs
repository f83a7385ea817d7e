namespace CaseTracker.Core.Review.Telling;

/// <summary>Tells what differs between two states of one record, key by key.</summary>
internal static class FieldComparison
{
    /// <summary>Of a record that only one state has: what it says beyond its name.</summary>
    public static IEnumerable<FieldChange> Of(ToldRecord? before, ToldRecord? after)
    {
        if (before is null) return after!.Fields.SelectMany(field => Said(field).Select(text => new FieldChange(field.Label, null, text)));
        if (after is null) return before.Fields.SelectMany(field => Said(field).Select(text => new FieldChange(field.Label, text, null)));
        return before.Form == after.Form ? [] : before.Fields.Zip(after.Fields).SelectMany(pair => Of(pair.First, pair.Second));
    }

    public static IEnumerable<FieldChange> Of(Told before, Told after) => (before, after) switch
    {
        (ToldValue was, ToldValue now) => Value(was, now),
        (ToldValues was, ToldValues now) => Values(was, now),
        (ToldTable was, ToldTable now) => Table(was, now),
        (ToldRecords was, ToldRecords now) => Records(was, now),
        _ => throw new InvalidOperationException($"{before.Label} and {after.Label} are not the same key."),
    };

    private static IEnumerable<FieldChange> Value(ToldValue was, ToldValue now) =>
        was.Value?.Form == now.Value?.Form ? [] : [Change(now.Label, was.Value, now.Value)];

    private static IEnumerable<FieldChange> Values(ToldValues was, ToldValues now)
    {
        var (gone, come) = (Without(was.Values, now.Values), Without(now.Values, was.Values));
        if (gone.Count == 1 && come.Count == 1) return [Change(now.Label, gone[0], come[0])];
        if (gone.Count + come.Count > 0)
            return [.. gone.Select(one => new FieldChange(now.Label, one.Words(), null)), .. come.Select(one => new FieldChange(now.Label, null, one.Words()))];
        return was.Values.Select(one => one.Form).SequenceEqual(now.Values.Select(one => one.Form))
            ? []
            : [new FieldChange($"order of each {now.Label}", InOrder(was), InOrder(now))];
    }

    private static List<FieldChange> Table(ToldTable was, ToldTable now)
    {
        var (before, after) = (was.Rows.ToDictionary(row => row.Label, row => row.Value), now.Rows.ToDictionary(row => row.Label, row => row.Value));
        var different = before.Keys.Union(after.Keys)
            .Where(label => before.GetValueOrDefault(label)?.Form != after.GetValueOrDefault(label)?.Form)
            .Select(label => Change(label, before.GetValueOrDefault(label), after.GetValueOrDefault(label))).ToList();
        if (different.Count > 0 || was.Rows.Select(row => row.Label).SequenceEqual(now.Rows.Select(row => row.Label))) return different;
        return [new FieldChange($"order of {now.Label}", string.Join(", ", before.Keys), string.Join(", ", after.Keys))];
    }

    private static IEnumerable<FieldChange> Records(ToldRecords was, ToldRecords now)
    {
        var pairing = new Pairing(was.Records, now.Records);
        foreach (var (before, after) in pairing.Pairs)
        {
            if (before?.Form == after?.Form) continue;
            if (before is null || after is null || before.Shape != after.Shape)
            {
                if (before is not null) yield return new FieldChange(now.Label, Summary(before, now.Label), null);
                if (after is not null) yield return new FieldChange(now.Label, null, Summary(after, now.Label));
                continue;
            }

            foreach (var change in Of(before, after)) yield return change with { Field = Path(before, after, now.Label, change.Field) };
        }

        if (pairing.IsReordered)
            yield return new FieldChange($"order of each {now.Label}", string.Join(", ", was.Records.Select(one => one.Name())), string.Join(", ", now.Records.Select(one => one.Name())));
    }

    /// <summary>What a key holds, one text for each item; nothing for what the name says, what is usual and what is not there.</summary>
    private static IEnumerable<string> Said(Told field) => field switch
    {
        { IsName: true } => [],
        ToldValue { IsUsual: false, Value: { } value } => [value.Words()],
        ToldValues list => list.Values.Select(one => one.Words()),
        ToldTable table => table.Rows.Select(row => $"{row.Label} {row.Value.Words()}"),
        ToldRecords records => records.Records.Select(record => Summary(record, records.Label)),
        _ => [],
    };

    /// <summary>Where a change within a nested record is. A name that changed itself is not given twice.</summary>
    private static string Path(ToldRecord before, ToldRecord after, string label, string field)
    {
        var (was, now) = (before.Name(), after.Name());
        return was == now ? $"{now}: {field}" : label == field ? label : $"{label}: {field}";
    }

    /// <summary>A record within a record in one line: its name, without the noun that the label gives, then what it says.</summary>
    private static string Summary(ToldRecord record, string label)
    {
        var name = record.Name();
        var said = record.Fields.SelectMany(field => Said(field).Select(text => field is ToldTable or ToldRecords ? text : $"{field.Label} {text}"));
        return string.Join("; ", said.Prepend(name.StartsWith($"{label} ", StringComparison.Ordinal) ? name[(label.Length + 1)..] : name));
    }

    /// <summary>Two values may be written differently and read alike; then both are given as written too.</summary>
    private static FieldChange Change(string label, ToldText? was, ToldText? now)
    {
        var (before, after) = (was?.Words(), now?.Words());
        return before == after ? new FieldChange(label, $"{before} (written “{was!.Form}”)", $"{after} (written “{now!.Form}”)") : new FieldChange(label, before, after);
    }

    private static List<ToldText> Without(IReadOnlyList<ToldText> some, IReadOnlyList<ToldText> others)
    {
        var counts = others.GroupBy(one => one.Form).ToDictionary(group => group.Key, group => group.Count());
        return [.. some.Where(one => !counts.TryGetValue(one.Form, out var left) || (counts[one.Form] = left - 1) < 0)];
    }

    private static string InOrder(ToldValues list) => string.Join(", ", list.Values.Select(one => one.Words()));
}
