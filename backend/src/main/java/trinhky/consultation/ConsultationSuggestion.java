package trinhky.consultation;

/** What the rules of the province suggest for a round; the drafter may choose otherwise. */
public record ConsultationSuggestion(int workingDays, SilencePolicy silencePolicy) {}
