package trinhky.reporting.application.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import trinhky.calendar.Timeliness;
import trinhky.organisation.UnitKind;
import trinhky.reporting.ObligationState;

/**
 * Which duties are asked for; an empty list or null asks for all.
 *
 * @param expected only units that must report, or only those that need not
 * @param unusual only reports with values that differ much from the period before
 * @param words part of the unit's name, diacritics and case do not matter
 */
public record ObligationFilter(
        List<ObligationState> states,
        List<Timeliness> timeliness,
        List<UnitKind> unitKinds,
        Boolean expected,
        boolean unusual,
        String words) {
    boolean matches(ObligationRowView row) {
        return (states.isEmpty() || states.contains(row.state()))
                && (timeliness.isEmpty() || row.expected() && timeliness.contains(row.timeliness()))
                && (unitKinds.isEmpty() || unitKinds.contains(row.unit().kind()))
                && (expected == null || expected == row.expected())
                && (!unusual || row.unusual() > 0)
                && (words == null || words.isBlank() || bare(row.unit().name()).contains(bare(words)));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
