package trinhky.task.web;

/** How many tasks lie in each list. */
record TaskCountsView(int todo, int waiting, int fyi, int unit, int done) {}
