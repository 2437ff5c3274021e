package trinhky.reporting.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.reporting.domain.OpenedReport;

/** The reports whose tasks this thread is making, so that groups and due dates need no SELECT for each of them. */
@Component
class OpeningChunk {
    private final ThreadLocal<Map<String, OpenedReport>> opening = new ThreadLocal<>();

    void with(List<OpenedReport> reports, Runnable starts) {
        opening.set(
                reports.stream().collect(Collectors.toMap(report -> report.id().toString(), Function.identity())));
        try {
            starts.run();
        } finally {
            opening.remove();
        }
    }

    Optional<OpenedReport> find(String obligationId) {
        return Optional.ofNullable(opening.get()).map(reports -> reports.get(obligationId));
    }
}
