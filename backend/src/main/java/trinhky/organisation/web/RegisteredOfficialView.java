package trinhky.organisation.web;

/** An official that was registered. */
record RegisteredOfficialView(String id) {}
