package trinhky.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.shared.DomainProblem;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class SigningAuthoritiesTest {

    private static final LocalDate DAY_OF_ISSUE = LocalDate.of(2025, 9, 12);

    @Autowired
    SigningAuthorities authorities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theViceChairOfTheFieldSignsThePlan() {
        SigningAuthority authority = authorities
                .signerFor("KH", "INDUSTRY_AND_TRADE", "ubnd", DAY_OF_ISSUE)
                .orElseThrow();
        assertThat(authority.positionId()).isEqualTo("ubnd.vice1");
        assertThat(authority.mode()).isEqualTo(SigningMode.PER_PROCURATION);
        assertThat(authority.blockLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void anotherFieldHasAnotherSignerAndNoFieldTheChair() {
        assertThat(signer("KH", "EDUCATION", DAY_OF_ISSUE)).isEqualTo("ubnd.vice3");
        assertThat(signer("KH", "HOME_AFFAIRS", DAY_OF_ISSUE)).isEqualTo("ubnd.chair");
        assertThat(signer("KH", null, DAY_OF_ISSUE)).isEqualTo("ubnd.chair");
    }

    @Test
    void theChairSignsWhatIsPassedOn() {
        assertThat(authorities
                        .chairFor("KH", "ubnd", DAY_OF_ISSUE)
                        .orElseThrow()
                        .blockLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDecisionIsTheChairsOwnSoWithoutTheCollective() {
        assertThat(authorities
                        .signerFor("QĐ", "INDUSTRY_AND_TRADE", "ubnd", DAY_OF_ISSUE)
                        .orElseThrow()
                        .blockLines())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void aDepartmentsReportIsSignedByItsHead() {
        SigningAuthority authority = authorities
                .signerFor("BC", "INDUSTRY_AND_TRADE", "sct", DAY_OF_ISSUE)
                .orElseThrow();
        assertThat(authority.officialName()).isEqualTo("Giám đốc Sở Công Thương");
        assertThat(authority.blockLines()).containsExactly("GIÁM ĐỐC");
        assertThat(authorities
                        .signerFor("BC", null, "xa-tan-hong", DAY_OF_ISSUE)
                        .orElseThrow()
                        .blockLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void nobodySignsBeforeTheAuthorityBegins() {
        assertThat(authorities.signerFor("KH", "INDUSTRY_AND_TRADE", "ubnd", LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    @Test
    void aNewDivisionOfFieldsCountsFromItsDay() {
        jdbc.sql("update signing_authority set valid_to = '2025-12-31' where field = 'INDUSTRY_AND_TRADE'")
                .update();
        jdbc.sql("""
                        insert into signing_authority (id, issuer_unit_id, field, position_id, collective, mode, legal_note,
                                                       valid_from)
                        values (gen_random_uuid(), 'ubnd', 'INDUSTRY_AND_TRADE', 'ubnd.vice2', true, 'PER_PROCURATION', 'phân công mới',
                                '2026-01-01')
                        """).update();
        assertThat(signer("KH", "INDUSTRY_AND_TRADE", LocalDate.of(2025, 12, 31)))
                .isEqualTo("ubnd.vice1");
        assertThat(signer("KH", "INDUSTRY_AND_TRADE", LocalDate.of(2026, 1, 1))).isEqualTo("ubnd.vice2");
    }

    @Test
    void aVacantSeatLeavesItToTheChair() {
        jdbc.sql("update appointment set valid_to = '2025-08-31' where position_id = 'ubnd.vice1'")
                .update();
        assertThat(signer("KH", "INDUSTRY_AND_TRADE", DAY_OF_ISSUE)).isEqualTo("ubnd.chair");
    }

    @Test
    void aSubstituteSignsInTheOwnCapacity() {
        SigningAuthority chair =
                authorities.chairFor("KH", "ubnd", DAY_OF_ISSUE).orElseThrow();
        SigningAuthority exercised = authorities.exercisedBy(chair, "ubnd.vice2", DAY_OF_ISSUE);
        assertThat(exercised.blockLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(exercised.officialId()).isEqualTo("ubnd.vice2");
        SigningAuthority head =
                authorities.signerFor("BC", null, "sct", DAY_OF_ISSUE).orElseThrow();
        assertThat(authorities.exercisedBy(head, "sct.deputy", DAY_OF_ISSUE).blockLines())
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void nobodyFromOutsideSignsForTheIssuer() {
        SigningAuthority chair =
                authorities.chairFor("KH", "ubnd", DAY_OF_ISSUE).orElseThrow();
        assertThatThrownBy(() -> authorities.exercisedBy(chair, "sct.head", DAY_OF_ISSUE))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("organisation.signer-outside-issuer"));
    }

    private String signer(String type, String field, LocalDate on) {
        return authorities.signerFor(type, field, "ubnd", on).orElseThrow().positionId();
    }
}
