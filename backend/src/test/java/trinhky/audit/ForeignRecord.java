package trinhky.audit;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import trinhky.audit.application.RecordActs;
import trinhky.endpoints.ForeignObjects;
import trinhky.shared.ActRecorded;
import trinhky.testing.TestOfficials;

/** Units and officials other than the stranger's, and the record of such a unit. */
@Component
class ForeignRecord implements ForeignObjects {
    private final TestOfficials officials;
    private final RecordActs recordActs;

    ForeignRecord(TestOfficials officials, RecordActs recordActs) {
        this.officials = officials;
        this.recordActs = recordActs;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of("unitId", () -> officials.inNewUnit("HEAD"), "officialId", () -> officials.inNewUnit("OFFICER"));
    }

    @Override
    public Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of(
                "GET /api/timeline/{subjectType}/{subjectId}", () -> get("/api/timeline/unit/" + recordedUnit()),
                "GET /api/audit/{subjectType}/{subjectId}/verification",
                        () -> get("/api/audit/unit/" + recordedUnit() + "/verification"));
    }

    private String recordedUnit() {
        String unit = officials.inNewUnit("HEAD");
        Instant at = Instant.parse("2025-09-12T01:02:03Z");
        recordActs.record(
                List.of(new ActRecorded("unit", unit, "organisation.unit-changed", unit, null, at, null, Map.of())));
        return unit;
    }
}
