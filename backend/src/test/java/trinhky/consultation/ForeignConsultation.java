package trinhky.consultation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;

/** A round of other units, with its invitations. */
@Component
class ForeignConsultation implements ForeignObjects {

    private final Consultation consultation;
    private final JdbcTemplate jdbc;

    ForeignConsultation(Consultation consultation, JdbcTemplate jdbc) {
        this.consultation = consultation;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of(
                "roundId", () -> round().toString(),
                "invitationId",
                        () -> jdbc.queryForObject(
                                "select id from invitation where round_id = ?", String.class, round()));
    }

    private UUID round() {
        return consultation.sent(new ConsultedProvince(jdbc, 1), SilencePolicy.TREATED_AS_AGREED);
    }
}
