package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.reporting.application.SubjectTypes;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.Contribution;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;

/** Where a consolidated figure comes from: which units, who entered, who approved. */
@Service
public class ReadFigure {
    private record Before(UUID obligationId, BigDecimal amount, String periodLabel) {}

    private final Access access;
    private final ConsolidatedFigures figures;
    private final FigureViews views;
    private final ReportNames names;
    private final JdbcClient jdbc;

    ReadFigure(Access access, ConsolidatedFigures figures, FigureViews views, ReportNames names, JdbcClient jdbc) {
        this.access = access;
        this.figures = figures;
        this.views = views;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** The figure with its contributions, the units in order. */
    @Transactional(readOnly = true)
    public FigureProvenanceView read(UUID cycleId, UUID indicatorId) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        ConsolidatedFigure figure = figures.one(cycleId, indicatorId)
                .orElseThrow(() -> DomainProblem.notFound("reporting.indicator-unknown"));
        List<Contribution> handedIn =
                figure.contributions().stream().filter(Contribution::isHandedIn).toList();
        Map<String, ReportUnitView> units = names.units(
                figure.contributions().stream().map(Contribution::unitId).toList());
        Map<String, String> people = names.officials(handedIn.stream()
                .flatMap(one -> Stream.of(one.enteredBy(), one.submittedBy()))
                .toList());
        Map<UUID, Before> before = before(cycleId, indicatorId);
        return new FigureProvenanceView(
                views.one(figure, units),
                median(handedIn),
                handedIn.stream()
                        .map(one -> view(one, units, people, before.get(one.obligationId())))
                        .toList());
    }

    private static ContributionView view(
            Contribution one, Map<String, ReportUnitView> units, Map<String, String> people, Before before) {
        return new ContributionView(
                one.obligationId(),
                units.get(one.unitId()),
                one.amount(),
                one.nil(),
                one.explanation(),
                people.get(one.enteredBy()),
                one.enteredAt(),
                people.get(one.submittedBy()),
                one.submittedAt(),
                one.counts(),
                one.returnCount() + 1,
                before == null ? null : before.amount(),
                before == null ? null : before.periodLabel());
    }

    private static BigDecimal median(List<Contribution> contributions) {
        List<BigDecimal> sorted = contributions.stream()
                .map(Contribution::amount)
                .filter(amount -> amount != null)
                .sorted()
                .toList();
        int size = sorted.size();
        if (size == 0) {
            return null;
        }
        BigDecimal upper = sorted.get(size / 2);
        return size % 2 == 1
                ? upper
                : sorted.get(size / 2 - 1).add(upper).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    private Map<UUID, Before> before(UUID cycleId, UUID indicatorId) {
        return jdbc
                .sql("""
                        select b.obligation_id, b.amount, b.period_label from report_value_before b
                        join report_obligation o on o.id = b.obligation_id
                        where o.cycle_id = :cycle and b.indicator_id = :indicator""")
                .param("cycle", cycleId)
                .param("indicator", indicatorId)
                .query(Rows.of(Before.class))
                .stream()
                .collect(Collectors.toMap(Before::obligationId, Function.identity()));
    }
}
