using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UndoAndKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Restores",
                table: "proposal_states",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposals_AuthorId_Key",
                table: "proposals",
                columns: new[] { "AuthorId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_proposals_AuthorId_Key",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "Restores",
                table: "proposal_states");
        }
    }
}
