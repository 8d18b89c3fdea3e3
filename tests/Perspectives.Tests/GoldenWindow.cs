namespace Perspectives.Tests;

public sealed record GoldenWindow(int First, int End, int[] Ids, int[] Shapes);
