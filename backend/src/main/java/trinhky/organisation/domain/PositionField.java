package trinhky.organisation.domain;

/** A field of work that a position is in charge of. */
record PositionField(String field) {}
