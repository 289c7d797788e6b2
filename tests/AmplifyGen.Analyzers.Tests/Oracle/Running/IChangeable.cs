namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>A program whose fields unseen code can change.</summary>
public interface IChangeable
{
    /// <summary>Gives each field another value: one that answers the program's questions about it the other way.</summary>
    void Change();
}
