using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal static class RecordTable
{
    /// <summary>A table of projections: its key begins with the case, and its rows go with the case.</summary>
    public static void HoldsRecords<TRow>(this EntityTypeBuilder<TRow> table, string name, Expression<Func<TRow, object?>> key)
        where TRow : class, ICaseRecordRow
    {
        table.ToTable(name);
        table.HasKey(key);
        table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
