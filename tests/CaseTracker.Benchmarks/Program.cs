using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using CaseTracker.Benchmarks;

// --case writes the made-up case, to be imported and looked at.
if (args is ["--case", var file])
{
    File.WriteAllBytes(file, GeneratedCase.Json);
    return;
}

// --floor answers every request with one stored body; load.sh compares the site with it.
if (args is ["--floor", var body, var url])
{
    await Floor.RunAsync(body, url);
    return;
}

// --test runs each benchmark once and measures nothing: for a build that only asks whether they still work.
if (args is not ["--test"])
{
    BenchmarkSwitcher.FromAssembly(typeof(RenderBenchmarks).Assembly).Run(args);
    return;
}

foreach (var type in typeof(RenderBenchmarks).Assembly.GetTypes().Where(type => type.Name.EndsWith("Benchmarks", StringComparison.Ordinal)))
{
    var benchmarks = Activator.CreateInstance(type);
    foreach (var method in type.GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null))
    {
        if (method.Invoke(benchmarks, null) is null)
            throw new InvalidOperationException($"{type.Name}.{method.Name} gave nothing.");
        Console.WriteLine($"{type.Name}.{method.Name} runs");
    }
}
