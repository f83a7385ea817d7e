using System.Linq.Expressions;

namespace CaseTracker.Data.Cases;

/// <summary>"After this row", in the order of one column and then the id, as the index has it.</summary>
internal static class Keyset
{
    /// <summary>The rows that have a value in the column.</summary>
    public static Expression<Func<CaseRow, bool>> HasValue<TKey>(Expression<Func<CaseRow, TKey>> key) =>
        On(key, Expression.NotEqual(key.Body, Expression.Constant(null, typeof(TKey))));

    public static Expression<Func<CaseRow, bool>> HasNoValue<TKey>(Expression<Func<CaseRow, TKey>> key) =>
        On(key, Expression.Equal(key.Body, Expression.Constant(null, typeof(TKey))));

    /// <summary>The rows beyond one that has a value in the column.</summary>
    public static Expression<Func<CaseRow, bool>> Beyond<TKey>(Expression<Func<CaseRow, TKey>> key, TKey value, int id, bool descending)
    {
        var (lastKey, lastId) = (Parameter(value), Parameter(id));
        var rowId = Expression.Property(key.Parameters[0], nameof(CaseRow.Id));
        return On(
            key,
            Expression.OrElse(
                Compare(key.Body, lastKey, descending),
                Expression.AndAlso(Expression.Equal(key.Body, lastKey), Compare(rowId, lastId, descending))
            )
        );
    }

    private static BinaryExpression Compare(Expression left, Expression right, bool descending)
    {
        if (left.Type == typeof(string))
            (left, right) = (Expression.Call(typeof(string), nameof(string.Compare), null, left, right), Expression.Constant(0));
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    private static Expression<Func<CaseRow, bool>> On<TKey>(Expression<Func<CaseRow, TKey>> key, Expression body) =>
        Expression.Lambda<Func<CaseRow, bool>>(body, key.Parameters);

    /// <summary>A field, so that the query takes it as a parameter; a constant would make each page a query of its own.</summary>
    private static MemberExpression Parameter<T>(T value) => Expression.Field(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Value));

    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }
}
