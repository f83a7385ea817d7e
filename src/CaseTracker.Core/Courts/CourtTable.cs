using System.Diagnostics.CodeAnalysis;

namespace CaseTracker.Core.Courts;

/// <summary>Reads the text table of courts.</summary>
/// <remarks>
/// The table is part of the program, not input, so a flaw in it is an <see cref="InvalidDataException"/> with the line
/// number, never a court that is quietly missing.
/// </remarks>
internal static class CourtTable
{
    internal const string Header =
        "id\tlevel\tsystem\tplace\tappeals-to\tfree-law-id\tfrom\tuntil\ttakes-hold\treview\tcitation\tshort-name\tname";

    private const string None = "-";
    private const int Columns = 13;

    /// <summary>Reads a whole table: comment lines begin with <c>#</c>, the first other line is <see cref="Header"/>.</summary>
    internal static IReadOnlyList<Court> Read(TextReader reader)
    {
        var courts = new List<(int Line, Court Court)>();
        var headerSeen = false;
        var number = 0;

        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
                continue;

            if (headerSeen)
            {
                courts.Add((number, ReadRow(number, line)));
                continue;
            }

            if (line != Header)
                Fail(number, "the header was expected");
            headerSeen = true;
        }

        if (!headerSeen)
            Fail(number, "there is no header");

        Check(courts);
        return Array.AsReadOnly(courts.Select(c => c.Court).ToArray());
    }

    private static Court ReadRow(int number, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
            Fail(number, $"{cells.Length} columns, not {Columns}");
        if (cells.Any(cell => cell.Length == 0 || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
            Fail(number, "a column is empty or has blanks around it; none is written as \"-\"");

        return new Court(
            Id: Required(number, "id", cells[0]),
            Name: Required(number, "name", cells[12]),
            Citation: Required(number, "citation", cells[10]),
            ShortName: Required(number, "short-name", cells[11]),
            Level: Named<CourtLevel>(number, cells[1]),
            System: Named<CourtSystem>(number, cells[2]),
            Place: Optional(cells[3]),
            AppealsTo: Optional(cells[4]),
            FreeLawId: Optional(cells[5])
        )
        {
            FromText = Date(number, cells[6]),
            UntilText = Date(number, cells[7]),
            TakesHold = cells[8] == None ? TakesHold.Unknown : Named<TakesHold>(number, cells[8]),
            Review = Optional(cells[9]),
        };
    }

    private static void Check(List<(int Line, Court Court)> courts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var citations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, court) in courts)
        {
            if (!ids.Add(court.Id))
                Fail(line, $"the id {court.Id} is there twice");
            if (!citations.Add(court.Citation))
                Fail(line, $"the citation {court.Citation} is there twice");
            if (court.FreeLawId is not null && court.FreeLawId != court.Id)
                Fail(line, $"the id {court.Id} is not the Free Law Project's {court.FreeLawId}");
            // A hyphen tells our ids from theirs, so that one of ours never collides with one they add later.
            if (court.FreeLawId is null != court.Id.Contains('-'))
                Fail(line, $"the id {court.Id}: an id of our own has a hyphen, one of the Free Law Project has none");
        }

        foreach (var (line, court) in courts)
        {
            if (court.AppealsTo is { } above && (above == court.Id || !ids.Contains(above)))
                Fail(line, $"{court.Id} appeals to {above}, which is not another court of the table");
        }
    }

    private static string Required(int number, string column, string cell)
    {
        if (cell == None)
            Fail(number, $"{column} may not be none");
        return cell;
    }

    private static string? Optional(string cell) => cell == None ? null : cell;

    /// <summary>A year, a month or a day in EDTF; read when it is asked for.</summary>
    private static string? Date(int number, string cell)
    {
        if (cell != None && (cell.Length is not (4 or 7 or 10) || cell.Any(letter => letter != '-' && !char.IsAsciiDigit(letter))))
            Fail(number, $"{cell} is no date");
        return Optional(cell);
    }

    // Enum.TryParse would also take numbers and blanks.
    private static T Named<T>(int number, string cell)
        where T : struct, Enum
    {
        if (!Names<T>.Values.TryGetValue(cell, out var value))
            Fail(number, $"{cell} is no {typeof(T).Name}");
        return value;
    }

    [DoesNotReturn]
    private static void Fail(int number, string reason) => throw new InvalidDataException($"Table of courts, line {number}: {reason}.");

    private static class Names<T>
        where T : struct, Enum
    {
        public static Dictionary<string, T> Values { get; } =
            Enum.GetValues<T>().ToDictionary(value => value.ToString(), StringComparer.Ordinal);
    }
}
