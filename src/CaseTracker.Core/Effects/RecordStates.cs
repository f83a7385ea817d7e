namespace CaseTracker.Core.Effects;

/// <summary>The records of one kind in a case, each with its state. Which records there are is fixed from the start, and nothing changes:
/// setting a state gives a new one that shares almost all of the old.</summary>
/// <remarks>States stand in groups of 16, so that one change of a case with hundreds of motions copies two short arrays.</remarks>
internal sealed class RecordStates<TState>
    where TState : class
{
    private const int GroupBits = 4;
    private const int GroupSize = 1 << GroupBits;

    private readonly Dictionary<string, int> _places;
    private readonly TState[][] _groups;

    private RecordStates(Dictionary<string, int> places, TState[][] groups) => (_places, _groups) = (places, groups);

    /// <summary>In the order of the case file.</summary>
    public IEnumerable<TState> Values => _groups.SelectMany(group => group);

    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    public TState this[string id]
    {
        get
        {
            var place = _places[id];
            return _groups[place >> GroupBits][place & (GroupSize - 1)];
        }
    }

    /// <param name="id">The id of a record; the first of several with one id counts.</param>
    public static RecordStates<TState> Of<TRecord>(
        IReadOnlyCollection<TRecord> records,
        Func<TRecord, string> id,
        Func<TRecord, TState> state
    )
    {
        var places = new Dictionary<string, int>(records.Count);
        var states = new List<TState>(records.Count);
        foreach (var record in records)
            if (places.TryAdd(id(record), states.Count))
                states.Add(state(record));
        return new(places, [.. states.Chunk(GroupSize)]);
    }

    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    public RecordStates<TState> SetItem(string id, TState state)
    {
        var place = _places[id];
        var groups = _groups.AsSpan().ToArray();
        var group = groups[place >> GroupBits] = groups[place >> GroupBits].AsSpan().ToArray();
        group[place & (GroupSize - 1)] = state;
        return new(_places, groups);
    }

    /// <inheritdoc cref="SetItem"/>
    public RecordStates<TState> SetItems(IEnumerable<KeyValuePair<string, TState>> states) =>
        states.Aggregate(this, (all, one) => all.SetItem(one.Key, one.Value));
}
