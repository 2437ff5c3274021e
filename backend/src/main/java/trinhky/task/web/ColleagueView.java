package trinhky.task.web;

/** Somebody to whom a task may be given. */
record ColleagueView(String officialId, String name, String title) {}
