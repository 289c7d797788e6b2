using System.Collections;

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>Runs a program with everything that it can be given, or with a sample of it.</summary>
internal sealed class ProgramRuns(Func<object?> enter)
{
    /// <summary>As many runs as are made one after the other; a program with more is sampled.</summary>
    private const int MaxRuns = 2_000;

    private const int Samples = 1_200;

    private readonly Run _run = new();
    private readonly Pump _pump = new();

    /// <summary>Runs the program; each run is handed over with its decisions.</summary>
    /// <param name="isRepairing">Whether <c>Build()</c> sets what is missing.</param>
    /// <param name="visit">Gets each run.</param>
    /// <returns>Whether all runs were made.</returns>
    public bool Visit(bool isRepairing, Action<RunRecord, Choices> visit)
    {
        _run.IsRepairing = isRepairing;
        _run.Choices.Repeat([]);
        for (var count = 0; count < MaxRuns; count++)
        {
            Enter();
            visit(_run.Record, _run.Choices);
            if (_run.Record.IsEndless || _run.Record.IsUnfair)
                return false;
            if (!_run.Choices.Advance())
                return true;
        }

        // The seed is of no importance, but it has to be the same each time.
        var random = new SeededRandom(1);
        for (var count = 0; count < Samples; count++)
        {
            _run.FixedEffect = (count % 4) switch { 0 => false, 1 => true, _ => null };
            _run.Choices.Draw(random);
            Enter();
            visit(_run.Record, _run.Choices);
        }

        _run.FixedEffect = null;
        return false;
    }

    /// <summary>Repeats one run and says what was decided in it.</summary>
    public IReadOnlyList<string> Describe(IReadOnlyList<int> decisions)
    {
        _run.Notes = [];
        _run.IsRepairing = false;
        _run.Choices.Repeat(decisions);
        Enter();
        var notes = _run.Notes;
        _run.Notes = null;
        return notes;
    }

    private void Enter()
    {
        _run.Begin();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_pump);
        try
        {
            Consume(enter());
            _run.Record.HasEnded = true;
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidProgramException)
        {
            // Even a compiler has faults.
            _run.Record.IsUnfair = true;
        }
        catch (Exception exception) when (exception is not (TypeLoadException or MissingMethodException))
        {
            // Programs may throw what they like.
        }
        finally
        {
            Finish();
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private void Consume(object? result)
    {
        switch (result)
        {
            case Task task:
                _pump.Drain();
                if (task.IsCompleted)
                    task.GetAwaiter().GetResult();
                break;
            case IEnumerable items and not string:
                foreach (var item in items)
                {
                    Recorder.Used(item);
                    _run.Interrupt("the consumer");
                }

                break;
        }
    }

    private void Finish()
    {
        try
        {
            _pump.Drain();
        }
        catch (Exception)
        {
            _pump.Clear();
        }
    }
}
