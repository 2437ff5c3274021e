package trinhky.distribution.application.register;

import java.util.List;
import trinhky.organisation.UnitSummary;

/**
 * By what the register can be narrowed.
 *
 * @param years years with lines, latest first
 * @param types codes of the types that occur
 * @param keptIssuers issuers whose register the official keeps
 */
public record RegisterChoices(List<Integer> years, List<String> types, List<UnitSummary> keptIssuers) {}
