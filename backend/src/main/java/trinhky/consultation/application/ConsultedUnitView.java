package trinhky.consultation.application;

import trinhky.organisation.UnitSummary;

/** A unit in a consultation. */
public record ConsultedUnitView(String id, String name, String shortName, String kind) {

    static ConsultedUnitView of(UnitSummary unit) {
        return new ConsultedUnitView(
                unit.id(), unit.name(), unit.shortName(), unit.kind().name());
    }
}
