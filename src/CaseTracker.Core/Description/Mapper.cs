using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Description;

/// <summary>Goes over a record key by key, in reading order. One description
/// of each record (<see cref="CaseFiles.Shapes"/>) thereby serves reading,
/// writing, the JSON Schema and the check of ids and references.</summary>
/// <remarks>
/// Each call names a key and passes what the record holds now. A reader ignores that and returns what the file holds; the others use it and
/// return it. So a shape always builds a record, and only a reader's is kept.
/// </remarks>
internal abstract class Mapper
{
    /// <summary>A record of the case, that references can name.</summary>
    public abstract string Id(string key, string? current, string kind, bool local = false);

    public abstract T Required<T>(string key, T? current, Scalar<T> scalar);

    public abstract T? Optional<T>(string key, T? current, Scalar<T> scalar)
        where T : class;

    /// <summary>A value that stands in the place of another: of the two keys exactly one must be there.</summary>
    /// <param name="other">The key of the other, which is named before.</param>
    public virtual T? OneOf<T>(string key, T? current, Scalar<T> scalar, string other)
        where T : class => Optional(key, current, scalar);

    public abstract T? OptionalValue<T>(string key, T? current, Scalar<T> scalar)
        where T : struct;

    /// <summary>A value that is left out of the file when it is <paramref name="usual"/>.</summary>
    public abstract T WithDefault<T>(string key, T current, T usual, Scalar<T> scalar)
        where T : struct;

    public abstract IReadOnlyList<T> List<T>(string key, IReadOnlyList<T>? current, Scalar<T> scalar, int atLeast = 0);

    public abstract IReadOnlyList<T> Many<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape, int atLeast = 0)
        where T : class;

    /// <summary>What the site notes by itself and no form asks for.</summary>
    public virtual IReadOnlyList<T> Noted<T>(string key, IReadOnlyList<T>? current, Func<Mapper, T?, T> shape)
        where T : class => Many(key, current, shape);

    public abstract T? One<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class;

    public abstract T RequiredOne<T>(string key, T? current, Func<Mapper, T?, T> shape)
        where T : class;

    /// <summary>Sums by component, as an object whose keys are component words.</summary>
    public abstract IReadOnlyList<ComponentAmount> Amounts(string key, IReadOnlyList<ComponentAmount>? current);

    /// <summary>Says what a value must fulfil beyond its own form, so that a reader can report it.</summary>
    public virtual void Expect(string key, bool holds, string expected) { }

    /// <summary>The fields of one kind of effect; the kinds are told apart by which key is there.</summary>
    public abstract Effect Choose(string id, Effect? current);
}
