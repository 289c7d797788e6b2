using var output = Console.OpenStandardOutput();
output.Write("{}"u8);
