package trinhky.organisation.web;

import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** A unit as a picker shows it. */
record UnitOptionView(String id, UnitKind kind, String name, String shortName) {

    static UnitOptionView of(UnitSummary unit) {
        return new UnitOptionView(unit.id(), unit.kind(), unit.name(), unit.shortName());
    }
}
