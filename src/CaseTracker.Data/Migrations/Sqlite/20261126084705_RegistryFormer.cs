using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseTracker.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegistryFormer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "NamedRegistryId",
                table: "parties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NamedRegistryId",
                table: "judges",
                type: "TEXT",
                nullable: true);

            // Nothing was merged before: whoever is named stands in the registry under that very id.
            migrationBuilder.Sql("UPDATE parties SET NamedRegistryId = RegistryId;");
            migrationBuilder.Sql("UPDATE judges SET NamedRegistryId = RegistryId;");

            migrationBuilder.CreateTable(
                name: "registry_former",
                columns: table => new
                {
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    EntryId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    Merged = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_former", x => new { x.Of, x.Id });
                    table.ForeignKey(
                        name: "FK_registry_former_registry_entries_Of_EntryId",
                        columns: x => new { x.Of, x.EntryId },
                        principalTable: "registry_entries",
                        principalColumns: new[] { "Of", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_parties_NamedRegistryId",
                table: "parties",
                column: "NamedRegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_judges_NamedRegistryId",
                table: "judges",
                column: "NamedRegistryId");

            migrationBuilder.CreateIndex(
                name: "IX_registry_former_Of_EntryId",
                table: "registry_former",
                columns: new[] { "Of", "EntryId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "registry_former");

            migrationBuilder.DropIndex(
                name: "IX_parties_NamedRegistryId",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "IX_judges_NamedRegistryId",
                table: "judges");

            migrationBuilder.DropColumn(
                name: "NamedRegistryId",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "NamedRegistryId",
                table: "judges");
        }
    }
}
