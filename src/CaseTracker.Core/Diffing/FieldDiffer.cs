namespace CaseTracker.Core.Diffing;

/// <summary>Tells what differs between two states of one record, key by key.</summary>
internal static class FieldDiffer
{
    /// <summary>Of a record that only one state has: what it says beyond its name.</summary>
    public static IEnumerable<FieldChange> Compare(DescribedRecord? before, DescribedRecord? after)
    {
        if (before is null)
            return after!.Fields.SelectMany(field => Said(field).Select(text => new FieldChange(field.Label, null, text)));
        if (after is null)
            return before.Fields.SelectMany(field => Said(field).Select(text => new FieldChange(field.Label, text, null)));
        return before.Form == after.Form ? [] : before.Fields.Zip(after.Fields).SelectMany(pair => Compare(pair.First, pair.Second));
    }

    public static IEnumerable<FieldChange> Compare(DescribedField before, DescribedField after) =>
        (before, after) switch
        {
            (DescribedValue was, DescribedValue now) => Value(was, now),
            (DescribedValues was, DescribedValues now) => Values(was, now),
            (DescribedTable was, DescribedTable now) => Table(was, now),
            (DescribedRecords was, DescribedRecords now) => Records(was, now),
            _ => throw new InvalidOperationException($"{before.Label} and {after.Label} are not the same key."),
        };

    private static IEnumerable<FieldChange> Value(DescribedValue was, DescribedValue now) =>
        was.Value?.Form == now.Value?.Form ? [] : [Change(now.Label, was.Value, now.Value)];

    private static IEnumerable<FieldChange> Values(DescribedValues was, DescribedValues now)
    {
        var (gone, come) = (Without(was.Values, now.Values), Without(now.Values, was.Values));
        if (gone.Count == 1 && come.Count == 1)
            return [Change(now.Label, gone[0], come[0])];
        if (gone.Count + come.Count > 0)
            return
            [
                .. gone.Select(toldText => new FieldChange(now.Label, toldText.Words(), null)),
                .. come.Select(text => new FieldChange(now.Label, null, text.Words())),
            ];
        return was.Values.Select(text => text.Form).SequenceEqual(now.Values.Select(text => text.Form))
            ? []
            : [new FieldChange($"order of each {now.Label}", InOrder(was), InOrder(now))];
    }

    private static List<FieldChange> Table(DescribedTable was, DescribedTable now)
    {
        var (before, after) = (
            was.Rows.ToDictionary(row => row.Label, row => row.Value),
            now.Rows.ToDictionary(row => row.Label, row => row.Value)
        );
        var different = before
            .Keys.Union(after.Keys)
            .Where(label => before.GetValueOrDefault(label)?.Form != after.GetValueOrDefault(label)?.Form)
            .Select(label => Change(label, before.GetValueOrDefault(label), after.GetValueOrDefault(label)))
            .ToList();
        if (different.Count > 0 || was.Rows.Select(row => row.Label).SequenceEqual(now.Rows.Select(row => row.Label)))
            return different;
        return [new FieldChange($"order of {now.Label}", string.Join(", ", before.Keys), string.Join(", ", after.Keys))];
    }

    private static IEnumerable<FieldChange> Records(DescribedRecords was, DescribedRecords now)
    {
        var pairing = new Pairing(was.Records, now.Records);
        foreach (var (before, after) in pairing.Pairs)
        {
            if (before?.Form == after?.Form)
                continue;
            if (before is null || after is null || before.Shape != after.Shape)
            {
                if (before is not null)
                    yield return new FieldChange(now.Label, Summary(before, now.Label), null);
                if (after is not null)
                    yield return new FieldChange(now.Label, null, Summary(after, now.Label));
                continue;
            }

            foreach (var change in Compare(before, after))
                yield return change with
                {
                    Field = Path(before, after, now.Label, change.Field),
                };
        }

        if (pairing.IsReordered)
            yield return new FieldChange(
                $"order of each {now.Label}",
                string.Join(", ", was.Records.Select(toldRecord => toldRecord.Name())),
                string.Join(", ", now.Records.Select(describedRecord => describedRecord.Name()))
            );
    }

    /// <summary>What a key holds, one text for each item; nothing for what the name says, what is usual and what is not there.</summary>
    private static IEnumerable<string> Said(DescribedField field) =>
        field switch
        {
            { IsName: true } => [],
            DescribedValue { IsUsual: false, Value: { } value } => [value.Words()],
            DescribedValues list => list.Values.Select(toldText => toldText.Words()),
            DescribedTable table => table.Rows.Select(row => $"{row.Label} {row.Value.Words()}"),
            DescribedRecords records => records.Records.Select(record => Summary(record, records.Label)),
            _ => [],
        };

    /// <summary>Where a change within a nested record is. A name that changed itself is not given twice.</summary>
    private static string Path(DescribedRecord before, DescribedRecord after, string label, string field)
    {
        var (was, now) = (before.Name(), after.Name());
        return was == now ? $"{now}: {field}"
            : label == field ? label
            : $"{label}: {field}";
    }

    /// <summary>A record within a record in one line: its name, without the noun that the label gives, then what it says.</summary>
    private static string Summary(DescribedRecord record, string label)
    {
        var name = record.Name();
        var said = record.Fields.SelectMany(field =>
            Said(field).Select(text => field is DescribedTable or DescribedRecords ? text : $"{field.Label} {text}")
        );
        return string.Join("; ", said.Prepend(name.StartsWith($"{label} ", StringComparison.Ordinal) ? name[(label.Length + 1)..] : name));
    }

    /// <summary>Two values may be written differently and read alike; then both are given as written too.</summary>
    private static FieldChange Change(string label, DescribedText? was, DescribedText? now)
    {
        var (before, after) = (was?.Words(), now?.Words());
        return before == after
            ? new FieldChange(label, $"{before} (written “{was!.Form}”)", $"{after} (written “{now!.Form}”)")
            : new FieldChange(label, before, after);
    }

    private static List<DescribedText> Without(IReadOnlyList<DescribedText> some, IReadOnlyList<DescribedText> others)
    {
        var counts = others.GroupBy(toldText => toldText.Form).ToDictionary(group => group.Key, group => group.Count());
        return [.. some.Where(text => !counts.TryGetValue(text.Form, out var left) || (counts[text.Form] = left - 1) < 0)];
    }

    private static string InOrder(DescribedValues list) => string.Join(", ", list.Values.Select(toldText => toldText.Words()));
}
