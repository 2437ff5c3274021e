package trinhky.organisation.web;

/** A field of work. */
record FieldOfWorkView(String code, String name) {}
