package trinhky.organisation.domain;

/** Another name under which a unit is found. */
record UnitAlias(String name) {}
