package trinhky.distribution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.application.register.RegisterChoices;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.shared.Page;

/**
 * A page of the register.
 *
 * @param next offset of the next page, or null
 * @param total lines that the filter lets through
 * @param years years in which the official may read lines, latest first
 * @param types codes of the types that occur
 * @param keptIssuers issuers whose register the official keeps
 */
record RegisterPageView(
        List<RegisterEntryView> items,
        @Nullable Integer next,
        int total,
        List<Integer> years,
        List<String> types,
        List<KeptIssuerView> keptIssuers) {

    record KeptIssuerView(String id, String name) {}

    static RegisterPageView of(Page<RegisterRow> page, int total, RegisterChoices choices) {
        return new RegisterPageView(
                page.items().stream().map(RegisterEntryView::of).toList(),
                page.next() == null ? null : Integer.valueOf(page.next()),
                total,
                choices.years(),
                choices.types(),
                choices.keptIssuers().stream()
                        .map(unit -> new KeptIssuerView(unit.id(), unit.name()))
                        .toList());
    }
}
