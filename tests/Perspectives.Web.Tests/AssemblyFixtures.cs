using Perspectives.Web.Tests.Browsing;

// One browser for all tests, each in a context of its own; one server for those that read the same articles.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Newsroom))]
