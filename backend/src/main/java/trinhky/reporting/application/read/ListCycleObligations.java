package trinhky.reporting.application.read;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.reporting.application.SubjectTypes;

/** The units behind every number of a cycle. */
@Service
public class ListCycleObligations {
    private final Access access;
    private final ObligationRows rows;

    ListCycleObligations(Access access, ObligationRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** The duties that match, by kind of unit and name. */
    @Transactional(readOnly = true)
    public ObligationListView list(UUID cycleId, ObligationFilter filter) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        List<ObligationRowView> found = rows.ofCycle(cycleId).stream()
                .filter(filter::matches)
                .sorted(Comparator.comparing(
                                (ObligationRowView row) -> row.unit().kind())
                        .thenComparing(row -> row.unit().name(), vietnamese))
                .toList();
        return new ObligationListView(found.size(), found);
    }
}
