package trinhky.consultation.application;

import trinhky.organisation.OfficialSummary;

/** An official in a consultation. */
public record ConsultationPersonView(String id, String name, String title) {

    static ConsultationPersonView of(OfficialSummary official) {
        return new ConsultationPersonView(official.id(), official.name(), official.title());
    }
}
