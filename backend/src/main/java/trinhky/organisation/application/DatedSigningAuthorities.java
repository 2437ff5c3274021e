package trinhky.organisation.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.SigningAuthority;
import trinhky.organisation.SigningMode;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.DomainProblem;

/** Finds the signer in the dated rules: a rule for the type before one for all types, one for the field before none. */
@Component
class DatedSigningAuthorities implements SigningAuthorities {

    private static final String HEAD_TITLE = """
            (select h.title from position h
             where h.unit_id = s.issuer_unit_id and h.role in ('CHAIR', 'CHIEF_OF_OFFICE', 'HEAD')
             order by h.role, h.id limit 1)""";
    private static final String RULES = "select s.issuer_unit_id, s.position_id, o.id as official_id, o.name,"
            + " s.collective, s.mode, s.legal_note, p.title, coalesce(" + HEAD_TITLE + ", p.title) as head_title"
            + """
             from signing_authority s
            join position p on p.id = s.position_id
            join appointment a on a.position_id = p.id
                 and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
            join official o on o.id = a.official_id and o.active
            where s.issuer_unit_id = :issuer
              and s.valid_from <= :on and (s.valid_to is null or s.valid_to >= :on)
              and (s.document_type is null or s.document_type = :type)
              and (s.field is null or s.field = :field)
              and (s.mode = 'IN_PERSON' or not :headOnly)
            order by s.document_type is null, s.field is null, s.mode = 'IN_PERSON' desc, s.valid_from desc, s.id
            limit 1
            """;

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final OfficialDirectory officials;

    DatedSigningAuthorities(JdbcClient jdbc, UnitDirectory units, OfficialDirectory officials) {
        this.jdbc = jdbc;
        this.units = units;
        this.officials = officials;
    }

    @Override
    public Optional<SigningAuthority> signerFor(
            String documentType, String fieldOfWork, String issuerUnitId, LocalDate on) {
        return rule(documentType, fieldOfWork, issuerUnitId, on, false);
    }

    @Override
    public Optional<SigningAuthority> chairFor(String documentType, String issuerUnitId, LocalDate on) {
        return rule(documentType, null, issuerUnitId, on, true);
    }

    @Override
    public SigningAuthority exercisedBy(SigningAuthority authority, String officialId, LocalDate on) {
        if (officialId.equals(authority.officialId())) {
            return authority;
        }
        OfficialSummary signer = officials.official(officialId);
        PositionSummary own = positionIn(authority.issuerUnitId(), signer, on);
        boolean collective = authority.modes().contains(SigningMode.ON_BEHALF);
        SigningMode mode = own.role().leads() ? SigningMode.IN_PERSON : SigningMode.PER_PROCURATION;
        return new SigningAuthority(
                authority.issuerUnitId(),
                own.id(),
                officialId,
                signer.name(),
                SignatureBlock.modes(collective, mode),
                SignatureBlock.lines(collective, mode, headTitle(authority.issuerUnitId(), own), own.title()),
                authority.legalNote());
    }

    private PositionSummary positionIn(String issuerUnitId, OfficialSummary signer, LocalDate on) {
        return officials.positionsOf(signer.id(), on).stream()
                .filter(position -> position.unitId().equals(issuerUnitId))
                .findFirst()
                .orElseThrow(() -> DomainProblem.refused(
                        "organisation.signer-outside-issuer",
                        signer.name(),
                        units.unit(issuerUnitId).name()));
    }

    private Optional<SigningAuthority> rule(
            String documentType, String field, String issuer, LocalDate on, boolean headOnly) {
        return jdbc.sql(RULES)
                .param("issuer", issuer)
                .param("type", documentType)
                .param("field", field, java.sql.Types.VARCHAR)
                .param("on", on)
                .param("headOnly", headOnly)
                .query(DatedSigningAuthorities::read)
                .optional();
    }

    private String headTitle(String unitId, PositionSummary own) {
        List<String> titles = jdbc.sql("select title from position where unit_id = :unit"
                        + " and role in ('CHAIR', 'CHIEF_OF_OFFICE', 'HEAD') order by role, id")
                .param("unit", unitId)
                .query(String.class)
                .list();
        return titles.isEmpty() ? own.title() : titles.get(0);
    }

    private static SigningAuthority read(ResultSet row, int number) throws SQLException {
        boolean collective = row.getBoolean("collective");
        SigningMode mode = SigningMode.valueOf(row.getString("mode"));
        return new SigningAuthority(
                row.getString("issuer_unit_id"),
                row.getString("position_id"),
                row.getString("official_id"),
                row.getString("name"),
                SignatureBlock.modes(collective, mode),
                SignatureBlock.lines(collective, mode, row.getString("head_title"), row.getString("title")),
                row.getString("legal_note"));
    }
}
