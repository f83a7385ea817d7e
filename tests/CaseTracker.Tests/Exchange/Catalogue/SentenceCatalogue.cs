using System.Globalization;
using System.Reflection;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Testing;

namespace CaseTracker.Tests.Exchange.Catalogue;

/// <summary>Every sentence and label that Core and Exchange make, each shape once, with the first text that has it.</summary>
internal static class SentenceCatalogue
{
    public const string Labels = "labels";

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly DateOnly[] MadeUpDays = [new(2020, 9, 1), Today];

    private static readonly Lazy<ILookup<string, (string Shape, string Text)>> Shapes = new(() =>
        Cases()
            .AsParallel()
            .AsOrdered()
            .Select(pair => Said(pair.History, pair.Days, pair.Days != MadeUpDays))
            .AsSequential()
            .SelectMany(said => said)
            .Concat(OfLabels().Distinct().Select(text => (Area: Labels, Shape: text, Text: text)))
            .DistinctBy(said => (said.Area, said.Shape))
            .ToLookup(said => said.Area, said => (said.Shape, said.Text))
    );

    public static IReadOnlyList<string> Areas =>
        [
            SpokenTexts.Answers,
            SpokenTexts.Status,
            SpokenTexts.Summaries,
            SpokenTexts.Events,
            SpokenTexts.Sources,
            SpokenTexts.Exports,
            Labels,
        ];

    /// <summary>The lines of an area: the shape, then a text that has it where that says more.</summary>
    public static IEnumerable<string> Lines(string area) =>
        Shapes
            .Value[area]
            .OrderBy(pair => pair.Shape, StringComparer.Ordinal)
            .SelectMany(pair => pair.Shape == pair.Text ? [pair.Shape] : new[] { pair.Shape, $"    {pair.Text}" });

    private static IEnumerable<(CaseHistory History, IReadOnlyList<DateOnly> Days)> Cases()
    {
        foreach (
            var file in Directory
                .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Append(ProjectRoot.File("tests/CaseTracker.Tests/CaseFiles/everything.case.json"))
                .Order(StringComparer.Ordinal)
        )
        {
            var history = new CaseHistory(CaseFile.Read(File.ReadAllBytes(file)).Case!);
            yield return (history, Days(history));
        }

        foreach (var history in MadeUpCases.All())
            yield return (history, MadeUpDays);
    }

    private static List<DateOnly> Days(CaseHistory history)
    {
        var days = new List<DateOnly>();
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day < Today; day = history.Turnings.FirstAfter(day.Value))
            days.Add(day.Value);
        // Of days that are alike the first, since its summaries are too.
        return [.. days.DistinctBy(day => history.On(day).StatusLine), Today];
    }

    private static List<(string Area, string Shape, string Text)> Said(CaseHistory history, IReadOnlyList<DateOnly> days, bool isReal)
    {
        var shape = new SentenceShape(history.Case);
        var readings = days.Select(day => new CaseReading(history, day, Today)).ToList();
        return
        [
            .. readings
                .SelectMany(SpokenTexts.On)
                .Concat(SpokenTexts.OfEvents(readings[^1]))
                .Concat(isReal ? SpokenTexts.Of(readings[^1]) : [])
                .Distinct()
                .SelectMany(said => shape.Of(said.Text), (said, clause) => (said.Area, Shape: clause, said.Text))
                .DistinctBy(said => (said.Area, said.Shape)),
        ];
    }

    /// <summary>What every public function makes of the members of an enumeration, alone or with a count.</summary>
    private static IEnumerable<string> OfLabels() =>
        from assembly in new[] { typeof(StateLabels).Assembly, typeof(SummaryWriter).Assembly }
        from type in assembly.GetTypes()
        where type is { IsAbstract: true, IsSealed: true }
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(string) && !method.IsGenericMethod && method.Name is not ("Key" or "ListOf")
        let parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToList()
        where parameters is [{ IsEnum: true }] || (parameters is [{ IsEnum: true }, var second] && second == typeof(int))
        from member in Enum.GetValues(parameters[0]).Cast<object>()
        from text in Called(
            method,
            parameters.Count == 1
                ?
                [
                    [member],
                ]
                :
                [
                    [member, 1],
                    [member, 2],
                ]
        )
        select string.Create(CultureInfo.InvariantCulture, $"{parameters[0].Name}.{member}: {text}");

    private static IEnumerable<string> Called(MethodInfo method, object[][] arguments) =>
        arguments
            .Select(some =>
            {
                try
                {
                    return (string?)method.Invoke(null, some);
                }
                catch (TargetInvocationException)
                {
                    // It has no word for the member.
                    return null;
                }
            })
            .OfType<string>();
}
