package trinhky.task.web;

/** How many tasks lie in each list. */
record TaskCountsView(long todo, long waiting, long fyi, long unit, long done) {}
