using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Auditing;

/// <remarks>No foreign keys: an entry outlives whatever it is about.</remarks>
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> table)
    {
        table.ToTable("audit_entries");
        table.HasIndex(row => row.ActorId);
        table.HasIndex(row => row.PersonId);
        table.HasIndex(row => row.Kind);
        table.HasIndex(row => row.Day);
    }
}
