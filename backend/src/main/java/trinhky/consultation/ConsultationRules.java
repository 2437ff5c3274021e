package trinhky.consultation;

/** The rules of the province on how long units are asked and what their silence means. */
public interface ConsultationRules {

    /**
     * What they suggest.
     *
     * @param documentTypeCode code of Decree 30, Annex III, e.g. {@code KH}
     * @param urgency NORMAL, URGENT, VERY_URGENT or IMMEDIATE
     */
    ConsultationSuggestion suggest(String documentTypeCode, String urgency);
}
