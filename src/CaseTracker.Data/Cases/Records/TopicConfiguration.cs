using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseTracker.Data.Cases.Records;

internal sealed class TopicConfiguration : IEntityTypeConfiguration<TopicRow>
{
    public void Configure(EntityTypeBuilder<TopicRow> table)
    {
        table.HoldsRecords("topics", row => new { row.CaseId, row.Position });
        table.HasIndex(row => new { row.Topic, row.CaseId });
    }
}
