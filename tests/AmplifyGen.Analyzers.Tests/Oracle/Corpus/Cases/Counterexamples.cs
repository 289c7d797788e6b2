// ---- a condition is asked of unseen code twice
internal sealed partial class P
{
}
