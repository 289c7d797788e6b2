namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>A program whose fields unseen code can change.</summary>
public interface IChangeable
{
    /// <summary>Gives each field another value.</summary>
    void Change();
}
