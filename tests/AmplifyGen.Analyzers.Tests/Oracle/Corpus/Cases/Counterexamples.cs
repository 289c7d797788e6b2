// ---- a condition is asked of a property again, by a guard, after unseen code ran
internal sealed partial class P
{
    private int P3 { get; set; }

    public void Run()
    {
        var b = (P3 > 0) switch
        {
            true => Order.CreateBuilder().WithId("b"),
            false => Order.CreateBuilder()};
        Outside.Log("x");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(P3);
        b.Build(); //! AMPG1001 Count,Message
    }
}

// ---- a helper asks a field that its caller asked before
internal sealed partial class P
{
    private bool _on;
    private void Configure(Message.Builder x)
    {
        if (_on) x.WithBody("b");
    }

    public void Run()
    {
        if (!_on)
            throw new InvalidOperationException();
        var b = Message.CreateBuilder();
        Configure(b);
        b.Build();
    }
}

// ---- a helper asks a static field that its caller asked before
internal sealed partial class P
{
    private static bool _on;
    private static void Configure(Message.Builder x)
    {
        if (_on) x.WithBody("b");
    }

    public void Run()
    {
        if (!_on)
            throw new InvalidOperationException();
        var b = Message.CreateBuilder();
        Configure(b);
        b.Build();
    }
}

// ---- a method that configures a builder asks a field of another class
internal sealed partial class P
{
    private static class Switch
    {
        public static bool On;
    }

    private static void Configure(Message.Builder x)
    {
        _ = Switch.On ? x.WithBody("b") : x;
    }

    public void Run()
    {
        var b = Outside.Pass(Order.CreateBuilder());
        if (!Switch.On)
            throw new InvalidOperationException();
        b.WithMessage(Configure);
    }
}

// ---- two helpers ask unseen code the same question
internal sealed partial class P
{
    public void Run()
    {
        var b = Message.CreateBuilder();
        Fill(b);
        Fill2(b);
        b.Build();
    }
        private static void Fill(Message.Builder x)
        {
            if (Outside.Ask("a"))
                return;
            x.WithBody("a");
        }
        private static void Fill2(Message.Builder x)
        {
            if (!Outside.Ask("a"))
                return;
            x.WithBody("a");
        }
}

// ---- a filter of types takes an exception away from the handler around it
internal sealed partial class P
{
    public void Run()
    {
        var b = Message.CreateBuilder();
        try
        {
            try
            {
                var rr = Outside.Read();
                b.WithBody("b");
            }
            catch (Exception x) when (x is IOException or MissingRequiredMembersException)
            {
                b.WithBody("a");
            }
        }
        catch (IOException)
        {
        }

        b.Build();
    }
}

// ---- a filter of types takes an exception away from the next handler
internal sealed partial class P
{
    public void Run(int n)
    {
        var b = Message.CreateBuilder();
        try
        {
                if (n > 0) throw new IOException();
                b.WithBody("b");
        }
        catch (Exception x) when (x is IOException or InvalidOperationException)
        {
                b.WithBody("a");
        }
        catch (Exception) { }

        b.Build();
    }
}

// ---- a filter that refuses a type leaves it to the next handler
internal sealed partial class P
{
    public void Run(int n)
    {
        var b = Message.CreateBuilder();
        try
        {
                if (n > 0) throw new IOException();
                b.WithBody("b");
        }
        catch (Exception x) when (x is not IOException)
        {
                b.WithBody("a");
        }
        catch (IOException) { }

        b.Build(); //! AMPG1002 Body
    }
}

// ---- an empty stream is made where everything is caught
internal sealed partial class P
{
    public void Run()
    {
        Message.Builder b;
        b = Message.CreateBuilder();
        try
        {
            using (new MemoryStream())
            {
                b.WithBody("a");
            }
        }
        catch (Exception)
        {
        }

        b.Build(); //~ AMPG1002
    }
}

// ---- a condition in a variable is about what a list held before unseen code ran
internal sealed partial class P
{
    public void Run(List<string> list)
    {
        var b = Order.CreateBuilder();
        var is2 = list.Count > 0;
        Outside.Log("x");
        foreach (var e in list)
        {
            b.WithCopy(e2 => _ = (is2 is true) ? e2 : e2.WithBody("b"));
        }
        Outside.Use(b);
    }
}
